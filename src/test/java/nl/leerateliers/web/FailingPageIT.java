package nl.leerateliers.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/** A portal whose explanation of the figures cannot be rendered to its end. */
class FailingPageIT {

  private static final String VIEW = "WEB-INF/views/web/figures.xhtml";

  @Test
  void sendsNoHalfPageButSaysThatItWentWrong() throws IOException {
    Path war = TestFolders.fresh("failing").resolve("faulty.war");
    Map<String, byte[]> files = Zip.files(Files.readAllBytes(built()));
    String view = new String(files.get(VIEW), UTF_8);
    int end = view.lastIndexOf("</ui:composition>");
    int middle = view.lastIndexOf("</ui:define>", end);
    files.put(
        VIEW,
        (view.substring(0, middle) + "#{t.say('web.portal').none()}" + view.substring(middle))
            .getBytes(UTF_8));
    Files.write(war, Zip.of(files));

    Path regions = TestFolders.fresh("failing/regions");
    TestFolders.copyRegion("haarlem", regions);
    Path data = TestFolders.fresh("failing/data");
    try (PortalProcess portal = PortalProcess.launch(war, data, regions, Map.of())) {
      portal.awaitAnswer("/health/ready");
      HttpResponse<String> page =
          portal.portal().signedIn("coach", "haarlem").get("/uitleg/cijfers");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).containsOnlyOnce("<html").contains("Er ging iets mis", "</html>");
      assertThat(page.body()).doesNotContain("Exception", "nl.leerateliers");
    }
  }

  private static Path built() {
    return Path.of(System.getProperty("portal.war"));
  }
}
