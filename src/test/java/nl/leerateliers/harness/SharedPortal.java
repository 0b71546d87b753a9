package nl.leerateliers.harness;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A test against the portal as it is shipped: the built WAR on Payara Micro with the project's
 * three regions, asked over HTTP. All subclasses share one start (see {@link OneDeployment}), so a
 * test that spoils data puts it back or starts a {@link PortalProcess} of its own.
 */
@ArquillianTest
public abstract class SharedPortal {

  private static WebArchive shared;
  private static boolean ready;

  @ArquillianResource private URI address;

  @Deployment(testable = false)
  static synchronized WebArchive portal() {
    if (shared == null) {
      Path regions = TestFolders.fresh("shared/regions");
      TestFolders.fresh("shared/data");
      for (String region : new String[] {"haarlem", "maastricht", "utrecht"}) {
        TestFolders.copyRegion(region, regions);
      }
      shared =
          ShrinkWrap.create(ZipImporter.class, "leerateliers.war")
              .importFrom(new File(System.getProperty("portal.war")))
              .as(WebArchive.class);
    }
    return shared;
  }

  /** The running portal, once its databases are open. */
  protected Portal running() {
    Portal portal = new Portal(address, TestFolders.of("shared/data"));
    if (!ready) {
      portal.awaitReady();
      ready = true;
    }
    return portal;
  }
}
