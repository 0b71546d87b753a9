package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** The days, the coach and the drafts of the tests about evaluations. */
final class GivenEvaluations {

  static final Visitor COACH = new Visitor("coach@haarlem", Role.COACH, "haarlem");
  static final LocalDate MONDAY = LocalDate.of(2016, 2, 22);
  static final LocalDate FRIDAY = LocalDate.of(2016, 2, 26);

  private GivenEvaluations() {}

  static List<Evaluation> in(Wiring wiring, Region region) {
    return wiring.get(Evaluations.class).in(region);
  }

  static List<Question> questions(Wiring wiring, Region region) {
    return wiring.get(Evaluations.class).questionsBetween(region, MONDAY, FRIDAY);
  }

  static List<ReturningTip> returning(Wiring wiring, Region region, LocalDate until) {
    return wiring.get(Evaluations.class).returningTips(region, until);
  }

  static EvaluationGroup group(Wiring wiring, Region region, String title, boolean question) {
    return wiring
        .get(RegionDatabase.class)
        .write(
            region,
            em -> {
              EvaluationGroup group = new EvaluationGroup("G-001", FRIDAY, title);
              group.put(PinField.QUESTION, question ? "yes" : "");
              em.persist(group);
              return group;
            });
  }

  static void change(Wiring wiring, Region region, String id, String column, String to) {
    wiring
        .get(RegionDatabase.class)
        .write(
            region,
            em ->
                em.createNativeQuery("update evaluation set " + column + " = ?1 where id = ?2")
                    .setParameter(1, to)
                    .setParameter(2, id)
                    .executeUpdate());
  }

  static EvaluationDraft draft(String kind, String text, LocalDate day, Map<String, String> marks) {
    return new EvaluationDraft(
        UUID.randomUUID().toString(), kind, text, day.toString(), "", "", marks);
  }

  static WriteEvaluation.Written write(Wiring wiring, Region region, EvaluationDraft draft) {
    return wiring.get(WriteEvaluation.class).write(region, draft, COACH);
  }

  static Evaluation written(Wiring wiring, Region region, EvaluationDraft draft) {
    WriteEvaluation.Written written = write(wiring, region, draft);
    assertThat(written.faults()).isEmpty();
    return java.util.Objects.requireNonNull(written.evaluation());
  }

  static void with(DatabaseKind kind, Path temp, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
