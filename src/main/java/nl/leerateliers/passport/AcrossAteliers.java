package nl.leerateliers.passport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.passport.NationalUptakes.Cell;
import nl.leerateliers.passport.NationalUptakes.Standing;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Follows the released learning points through the ateliers: one short read per region, at the same
 * time. Of a choice only what was chosen and when is read, never the reason.
 */
@ApplicationScoped
public class AcrossAteliers {

  private final RegionDatabase database;
  private final Regions regions;
  private final EachRegion each;
  private final LearningPoints points;
  private final Publications publications;
  private final Uptakes uptakes;

  @Inject
  AcrossAteliers(
      RegionDatabase database,
      Regions regions,
      EachRegion each,
      LearningPoints points,
      Publications publications,
      Uptakes uptakes) {
    this.database = database;
    this.regions = regions;
    this.each = each;
    this.points = points;
    this.publications = publications;
    this.uptakes = uptakes;
  }

  /** What one region tells: its released points, and what it does with those of others. */
  public record Told(
      List<LearningPoint> points,
      Map<String, ReleasedWords> words,
      Map<String, LocalDate> moved,
      List<Uptake> uptakes) {}

  /** All of it now. */
  public NationalUptakes now() {
    List<Region> all = regions.all();
    return together(all, each.ask(all, this::told));
  }

  /** Puts together what each region told; who did not is named. */
  public NationalUptakes together(List<Region> all, EachRegion.Answered<Told> told) {
    List<NationalUptakes.Row> rows = new ArrayList<>();
    told.answers()
        .forEach(
            (from, of) ->
                of.points()
                    .forEach(
                        point ->
                            rows.add(
                                new NationalUptakes.Row(
                                    from,
                                    point,
                                    of.moved().get(point.id() + " " + point.state()),
                                    cells(all, told.answers(), from, of, point)))));
    return new NationalUptakes(all, rows, told.missing());
  }

  /** What one region tells, for who asks it for more at the same time. */
  public Told told(Region region) {
    return new Told(
        points.sharedBy(region),
        publications.releasedOf(region, PointTexts.KIND),
        database.read(region, AcrossAteliers::moved),
        uptakes.in(region));
  }

  /** When each point last came to each of its states. */
  private static Map<String, LocalDate> moved(EntityManager em) {
    Map<String, LocalDate> last = new HashMap<>();
    em.createQuery("select s from PointStep s order by s.position", PointStep.class)
        .getResultStream()
        .forEach(
            step -> {
              LocalDate day = step.reachedOn();
              String state = step.pointId() + " " + step.to();
              if (day == null) {
                last.remove(state);
              } else {
                last.put(state, day);
              }
            });
    return last;
  }

  private static Map<String, Cell> cells(
      List<Region> all, Map<Region, Told> told, Region from, Told of, LearningPoint point) {
    String checksum = Objects.requireNonNull(of.words().get(point.id())).words().checksum();
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Region other : all) {
      cells.put(other.key(), cell(other, told.get(other), from, point.id(), checksum));
    }
    return cells;
  }

  private static Cell cell(
      Region other, @Nullable Told told, Region from, String point, String checksum) {
    if (other.equals(from)) {
      return new Cell(Standing.OWN, null, false);
    }
    if (told == null) {
      return new Cell(Standing.MISSING, null, false);
    }
    return told.uptakes().stream()
        .filter(one -> one.isOn(from, point))
        .findFirst()
        .map(
            one ->
                new Cell(
                    Standing.valueOf(one.handling().name()),
                    one.decidedAt(),
                    !one.checksum().equals(checksum)))
        .orElseGet(
            () ->
                new Cell(
                    other.period().from().isAfter(from.period().from())
                        ? Standing.OPEN
                        : Standing.BEFORE,
                    null,
                    false));
  }
}
