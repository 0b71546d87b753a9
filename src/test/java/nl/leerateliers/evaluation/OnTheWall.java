package nl.leerateliers.evaluation;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;

/** A wall with a card on it, and what the tests do with it. */
abstract class OnTheWall {

  static final Visitor COACH = new Visitor("coach@haarlem", Role.COACH, "haarlem");
  static final LocalDate FRIDAY = LocalDate.of(2016, 3, 4);
  static final int WEEK = 3;

  @TempDir Path temp;
  Wiring wiring;
  Region haarlem;

  Wall wall() {
    return wall(WEEK);
  }

  Wall wall(int week) {
    return wiring.get(Walls.class).of(haarlem, week, new Walls.Reader(true, true));
  }

  Wall.Group group(String title) {
    return wall().groups().stream()
        .filter(group -> group.group().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  Wall.Card find(String id) {
    return wall().loose().stream()
        .filter(card -> card.main().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> ids(List<Wall.Card> cards) {
    return cards.stream().map(card -> card.main().id()).toList();
  }

  Arranged arrange(MultivaluedMap<String, String> form) {
    return wiring.get(ArrangeWall.class).arrange(haarlem, FRIDAY, WallForm.of(form));
  }

  static MultivaluedMap<String, String> ticked(String what, String... cards) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("do", what);
    form.addAll("card", cards);
    return form;
  }

  static MultivaluedMap<String, String> change(String id, String field, String from, String to) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("do", "change");
    form.putSingle("id", id);
    form.putSingle("from." + field, from);
    form.putSingle("to." + field, to);
    return form;
  }

  String card(String kind, String text, LocalDate day) {
    return write(
        new EvaluationDraft(
            UUID.randomUUID().toString(), kind, text, day.toString(), "", "", Map.of()));
  }

  String write(EvaluationDraft draft) {
    return Objects.requireNonNull(
            wiring.get(WriteEvaluation.class).write(haarlem, draft, COACH).evaluation())
        .id();
  }

  /** The test gets a card on the wall. */
  void with(DatabaseKind kind, Consumer<String> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      haarlem = RealDatasets.load(world, "haarlem");
      wiring = new Wiring(world);
      test.accept(card("TOP", "De wijkagent sloot aan", FRIDAY));
    }
  }
}
