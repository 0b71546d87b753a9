package nl.leerateliers.passport;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerateliers.claim.Source;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/** Finds what evidence refers to, wherever it was written; cards stand apart. */
final class EvidencePlaces {

  private EvidencePlaces() {}

  /** What has this id among sources, evaluations, groups, interpretations and handovers. */
  static Optional<EvidencePlace> find(EntityManager em, Region region, String id) {
    String home = "/ateliers/" + region.key();
    Source source = em.find(Source.class, id);
    if (source != null) {
      return Optional.of(new EvidencePlace(source.title(), home + "/leerpunten#sources", ""));
    }
    return Stream.of(
            row(
                em,
                "select given_on, text from evaluation where id = ?1",
                id,
                row -> onWall(region, row, id, id)),
            row(
                em,
                "select made_on, title from evaluation_group where id = ?1",
                id,
                row -> onWall(region, row, id, (String) row[1])),
            row(
                em,
                "select figure, text from interpretation where id = ?1 and text is not null",
                id,
                row ->
                    new EvidencePlace(
                        Messages.text("passport.evidence.interpretation"),
                        home + "/interpretaties#" + row[0],
                        (String) row[1])),
            row(
                em,
                "select id, what from handover where id = ?1",
                id,
                row ->
                    new EvidencePlace(
                        Messages.text("passport.evidence.handover"),
                        home + "/overdracht#h-" + id,
                        (String) row[1])))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static EvidencePlace onWall(Region region, Object[] row, String id, String label) {
    LocalDate day =
        row[0] instanceof LocalDate date ? date : ((java.sql.Date) row[0]).toLocalDate();
    int week = region.period().weekOf(region.period().nearest(day));
    return new EvidencePlace(
        label,
        "/ateliers/" + region.key() + "/evaluaties/week/" + week + "#" + id,
        (String) row[1]);
  }

  @SuppressWarnings("unchecked")
  private static Optional<EvidencePlace> row(
      EntityManager em, String query, String id, Function<Object[], EvidencePlace> made) {
    List<Object[]> rows = em.createNativeQuery(query).setParameter(1, id).getResultList();
    return rows.stream().findFirst().map(made);
  }
}
