package nl.leerateliers.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.publication.Words;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Learning points as texts that a region may release. */
@ApplicationScoped
public class PointTexts extends RegionTexts {

  public static final String KIND = "learning-point";

  private final RegionDatabase database;

  @Inject
  PointTexts(RegionDatabase database) {
    super(KIND);
    this.database = database;
  }

  @Override
  public List<RegionText> in(Region region) {
    return database.read(
        region,
        em -> {
          List<String> reports = Source.reports(em);
          return LearningPoints.all(em).stream()
              .map(
                  point ->
                      text(
                          region,
                          point.id(),
                          point.title(),
                          "leerpunten/" + point.id(),
                          words(point),
                          point.fictitious(),
                          RegionText.standing(
                              point.fictitious(),
                              reports.contains(point.sourceId()),
                              point.isDecided())))
              .toList();
        });
  }

  /** The words of a point; not where it stands in its source: that may name cards or people. */
  public static Words words(LearningPoint point) {
    return Words.of("title", point.title())
        .and("observation", point.observation())
        .and("explanation", point.explanation())
        .and("lesson", point.lesson());
  }
}
