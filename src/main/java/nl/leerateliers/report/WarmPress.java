package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.message.Language;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * Sets the beginning of a report for nobody, so that the first one that somebody asks for after a
 * start need not wait for templates, typeface and classes. It is thrown away: nothing is released,
 * numbered or kept.
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
    return typesetter.pdf(beginning(InterimReport.of(reflection, snapshot))).length;
  }

  /** Up to its first drawing: the rest needs the same classes, and would take as long again. */
  private static Document beginning(Document report) {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      chapters.add(chapter);
      if (chapter.blocks().stream().anyMatch(Block.Figure.class::isInstance)) {
        break;
      }
    }
    return new Document(report.cover(), report.footer(), chapters);
  }
}
