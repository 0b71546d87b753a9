package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Language;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * Sets one report for nobody, so that the first one that somebody asks for after a start need not
 * wait for templates, typeface and classes. It is thrown away: nothing is released, numbered or
 * kept.
 */
@ApplicationScoped
public class WarmPress {

  private static final Logger LOG = Logger.getLogger(WarmPress.class.getName());

  private final Regions regions;
  private final Reflections reflections;
  private final Typesetter typesetter;

  @Inject
  WarmPress(Regions regions, Reflections reflections, Typesetter typesetter) {
    this.regions = regions;
    this.reflections = reflections;
    this.typesetter = typesetter;
  }

  /** Tells whether there was a region to make it of; a fault only means that it stays cold. */
  public boolean heat() {
    for (Region region : regions.all()) {
      try {
        Language.DUTCH.during(() -> set(region));
        return true;
      } catch (RuntimeException e) {
        LOG.log(Level.FINE, "No report of " + region.key() + " to warm up with", e);
      }
    }
    return false;
  }

  private int set(Region region) {
    // As on the screen of the region: protected figures would be written down as released.
    CrossCaseReflection reflection =
        reflections.crossCase(region, Filter.all(region.period()), true);
    Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
    return typesetter.pdf(InterimReport.of(reflection, snapshot)).length;
  }
}
