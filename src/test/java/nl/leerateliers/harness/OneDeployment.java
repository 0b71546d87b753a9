package nl.leerateliers.harness;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Lets all test classes of a JVM share one portal. Arquillian deploys per class and may even end
 * after each, where several JVMs take classes from one queue; a start of Payara Micro costs ten
 * seconds. So the first class deploys, the others get what it got, and the server process ends with
 * the JVM.
 */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(
        DeployableContainer.class, PayaraMicroDeployableContainer.class, StartedOnce.class);
  }

  /** Made by Arquillian. */
  public static class StartedOnce extends PayaraMicroDeployableContainer {

    private static ProtocolMetaData running;

    @Override
    public ProtocolMetaData deploy(Archive<?> portal) throws DeploymentException {
      synchronized (StartedOnce.class) {
        if (running == null) {
          running = super.deploy(portal);
        }
        return running;
      }
    }

    @Override
    public void undeploy(Archive<?> portal) {
      // The next class uses it.
    }
  }
}
