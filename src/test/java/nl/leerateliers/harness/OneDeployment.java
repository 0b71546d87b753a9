package nl.leerateliers.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets all test classes share one deployment. Arquillian deploys per class, and a start of Payara
 * Micro costs ten seconds; so the first class deploys, the others get its scenario, and the server
 * process ends with the container's own shutdown hook.
 */
public class OneDeployment implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Sharing.class);
  }

  /** Called by Arquillian. */
  public static class Sharing {

    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario shared;
    private boolean deployed;

    public void describe(@Observes EventContext<GenerateDeployment> context) {
      if (shared == null) {
        context.proceed();
        shared = scenario.get();
      } else {
        scenario.set(shared);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (!deployed) {
        deployed = true;
        context.proceed();
      }
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
      // The next class uses it.
    }
  }
}
