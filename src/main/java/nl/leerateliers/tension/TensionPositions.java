package nl.leerateliers.tension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Where people stood in the tension fields of a region. */
@ApplicationScoped
public class TensionPositions {

  private final RegionDatabase database;

  @Inject
  TensionPositions(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by day. */
  public List<TensionPosition> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from TensionPosition x order by x.givenOn, x.id",
                    TensionPosition.class)
                .getResultList());
  }

  /** Where each participant stood last in these days; only for who may see cases. */
  public TensionCompass compass(Region region, Period days) {
    return TensionCompass.of(in(region), days);
  }

  /** Where people stood in an atelier week, field by field. */
  public List<WeekDots> ofWeek(Region region, int week) {
    return WeekDots.of(in(region, week));
  }

  /** Those of an atelier week with a sentence; only for who may see cases. */
  List<TensionPosition> sentencesOfWeek(Region region, int week) {
    return in(region, week).stream()
        .filter(each -> each.sentence() != null)
        .sorted(Comparator.comparing(TensionPosition::tension))
        .toList();
  }

  private List<TensionPosition> in(Region region, int week) {
    return in(region).stream()
        .filter(each -> region.period().weekOf(each.givenOn()) == week)
        .toList();
  }

  /** Those that were given at one card. */
  public List<TensionPosition> ofCard(Region region, String cardId) {
    return database.read(
        region,
        em ->
            em.createQuery(
                    "select x from TensionPosition x where x.cardId = :card"
                        + " order by x.tension, x.id",
                    TensionPosition.class)
                .setParameter("card", cardId)
                .getResultList());
  }
}
