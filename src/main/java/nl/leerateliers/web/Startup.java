package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import nl.leerateliers.region.Regions;

/** What happens once, when the portal starts. */
@ApplicationScoped
public class Startup {

  void start(@Observes @Initialized(ApplicationScoped.class) Object event, Regions regions) {
    regions.look();
  }
}
