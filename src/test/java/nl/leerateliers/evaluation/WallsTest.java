package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall of a week, arranged by two people, in real databases. */
class WallsTest {

  private static final Visitor COACH = new Visitor("coach@haarlem", Role.COACH, "haarlem");
  private static final LocalDate FRIDAY = LocalDate.of(2016, 3, 4);
  private static final int WEEK = 3;

  @TempDir Path temp;
  private Wiring wiring;
  private Region haarlem;

  @ParameterizedTest
  @EnumSource
  void groupsTickedCardsUnderANameOnceHoweverOftenItIsSent(DatabaseKind kind) {
    with(
        kind,
        a -> {
          String b = card("TIP", "Te veel zaken op een dag", FRIDAY);
          MultivaluedMap<String, String> form = ticked("group", a + "|", b + "|");
          form.putSingle("title", "Te druk");
          assertThat(arrange(form).status()).isEqualTo(200);
          assertThat(arrange(form).status()).isEqualTo(200);
          Wall.Group group = group("Te druk");
          assertThat(ids(group.cards())).containsExactly(a, b);
          assertThat(wall().loose()).noneMatch(card -> card.main().id().equals(a));

          String later = card("TIP", "Weer te veel zaken", FRIDAY.plusDays(7));
          assertThat(wall(WEEK + 1).earlier())
              .extracting(EvaluationGroup::title)
              .contains("Te druk");
          form = ticked("group", later + "|");
          form.putSingle("to", group.group().id());
          assertThat(arrange(form).status()).isEqualTo(200);
          assertThat(group("Te druk").otherWeeks()).containsExactly(WEEK + 1);

          assertThat(arrange(ticked("loose", a + "|" + group.group().id())).status())
              .isEqualTo(200);
          assertThat(ids(group("Te druk").cards())).containsExactly(b);
        });
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOriginalsOfMergedCardsAndTakesThemApartAgain(DatabaseKind kind) {
    with(
        kind,
        a -> {
          String b = card("TOP", "Zelfde, anders gezegd", FRIDAY);
          String c = card("TOP", "Nog eens", FRIDAY);
          assertThat(arrange(ticked("merge", b + "|", c + "|")).status()).isEqualTo(200);
          assertThat(arrange(ticked("merge", a + "|", b + "|")).status()).isEqualTo(200);
          assertThat(find(a).same())
              .extracting(same -> same.evaluation().text())
              .containsExactly("Zelfde, anders gezegd", "Nog eens");
          assertThat(wall().loose()).noneMatch(card -> card.main().id().equals(c));

          assertThat(arrange(change(c, "merged", a, "")).status()).isEqualTo(200);
          assertThat(find(a).same()).hasSize(1);
          assertThat(find(c).same()).isEmpty();

          assertThat(arrange(ticked("merge", a + "|")).faults())
              .singleElement()
              .asString()
              .contains("minstens twee");
          assertThat(arrange(change(a, "merged", "", b)).faults())
              .singleElement()
              .asString()
              .contains("zelf nog op het bord");
        });
  }

  @ParameterizedTest
  @EnumSource
  void showsBothChoicesWhereTwoPeopleDecidedAndKeepsTheRest(DatabaseKind kind) {
    with(
        kind,
        a -> {
          assertThat(arrange(change(a, "principle", "", "3")).status()).isEqualTo(200);
          // The other one had the page open from before, and changed two things.
          MultivaluedMap<String, String> form = change(a, "principle", "", "5");
          form.putSingle("from.tension", "");
          form.putSingle("to.tension", "2");
          Arranged arranged = arrange(form);
          assertThat(arranged.status()).isEqualTo(409);
          assertThat(arranged.conflicts())
              .containsExactly(new Arranged.Conflict(a, PinField.PRINCIPLE, "5", "3"));
          assertThat(find(a).main().principle()).isEqualTo(3);
          assertThat(find(a).main().tension()).isEqualTo(2);
          assertThat(wiring.get(ConflictWords.class).of(haarlem, arranged.conflicts()))
              .singleElement()
              .satisfies(
                  shown -> {
                    assertThat(shown.pin()).isEqualTo("De wijkagent sloot aan");
                    assertThat(shown.field()).isEqualTo("Principe");
                    assertThat(shown.mine()).isEqualTo("5");
                    assertThat(shown.theirs()).isEqualTo("3");
                  });
          assertThat(arrange(change(a, "principle", "3", "5")).status()).isEqualTo(200);
          assertThat(find(a).main().principle()).isEqualTo(5);
        });
  }

  @ParameterizedTest
  @EnumSource
  void linksACardAndAGroupAndSaysWhatCannotBe(DatabaseKind kind) {
    with(
        kind,
        a -> {
          MultivaluedMap<String, String> form = change(a, "case", "", "h-012");
          form.putSingle("from.learning-point", "");
          form.putSingle("to.learning-point", "LP-2");
          form.putSingle("from.question", "");
          form.putSingle("to.question", "yes");
          form.putSingle("from.level", "");
          form.putSingle("to.level", "CROSS_CASE");
          assertThat(arrange(form).status()).isEqualTo(200);
          assertThat(find(a).main().cardId()).isEqualTo("H-012");
          assertThat(find(a).main().learningPoint()).isEqualTo("LP-2");
          assertThat(find(a).main().level()).isEqualTo(ReflectionLevel.CROSS_CASE);
          assertThat(ids(wall().askedCards())).contains(a);

          Wall hidden = wiring.get(Walls.class).of(haarlem, WEEK, new Walls.Reader(false, false));
          assertThat(hidden.loose()).extracting(card -> card.main().cardId()).containsOnlyNulls();

          MultivaluedMap<String, String> named = ticked("group", a + "|");
          assertThat(arrange(named).faults()).singleElement().asString().contains("120 tekens");
          named.putSingle("title", "De wijk");
          assertThat(arrange(named).status()).isEqualTo(200);
          String group = group("De wijk").group().id();
          assertThat(arrange(change(group, "title", "De wijk", "De wijkagent")).status())
              .isEqualTo(200);
          assertThat(arrange(change(group, "level", "", "CASE")).status()).isEqualTo(422);
          assertThat(arrange(change(group, "case", "", "H-999")).faults())
              .singleElement()
              .asString()
              .contains("H-999");
          MultivaluedMap<String, String> removal = new MultivaluedHashMap<>();
          removal.putSingle("do", "remove");
          removal.putSingle("group", group);
          assertThat(arrange(removal).status()).isEqualTo(422);
          assertThat(arrange(ticked("loose", a + "|" + group)).status()).isEqualTo(200);
          assertThat(arrange(removal).status()).isEqualTo(200);
          assertThat(wall().groups()).noneMatch(each -> each.group().id().equals(group));
        });
  }

  @ParameterizedTest
  @EnumSource
  void showsNamesOnlyToWhoMayAndWhileTheRegionAsksForThem(DatabaseKind kind) {
    with(
        kind,
        a -> {
          NameChoices names = wiring.get(NameChoices.class);
          names.choose(haarlem, true, "coach@haarlem");
          EvaluationDraft named =
              new EvaluationDraft(
                  UUID.randomUUID().toString(),
                  "TOP",
                  "Met naam",
                  FRIDAY.toString(),
                  "",
                  "Sanne",
                  Map.of());
          String id = write(named);
          assertThat(find(id).name()).isEqualTo("Sanne");
          Wall other = wiring.get(Walls.class).of(haarlem, WEEK, new Walls.Reader(true, false));
          assertThat(other.loose()).extracting(Wall.Card::name).containsOnlyNulls();
          names.choose(haarlem, false, "coach@haarlem");
          assertThat(find(id).name()).isNull();
        });
  }

  private Wall wall() {
    return wall(WEEK);
  }

  private Wall wall(int week) {
    return wiring.get(Walls.class).of(haarlem, week, new Walls.Reader(true, true));
  }

  private Wall.Group group(String title) {
    return wall().groups().stream()
        .filter(group -> group.group().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Wall.Card find(String id) {
    return wall().loose().stream()
        .filter(card -> card.main().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<Wall.Card> cards) {
    return cards.stream().map(card -> card.main().id()).toList();
  }

  private Arranged arrange(MultivaluedMap<String, String> form) {
    return wiring.get(ArrangeWall.class).arrange(haarlem, FRIDAY, WallForm.of(form));
  }

  private static MultivaluedMap<String, String> ticked(String what, String... cards) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("do", what);
    form.addAll("card", cards);
    return form;
  }

  private static MultivaluedMap<String, String> change(
      String id, String field, String from, String to) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("do", "change");
    form.putSingle("id", id);
    form.putSingle("from." + field, from);
    form.putSingle("to." + field, to);
    return form;
  }

  private String card(String kind, String text, LocalDate day) {
    return write(
        new EvaluationDraft(
            UUID.randomUUID().toString(), kind, text, day.toString(), "", "", Map.of()));
  }

  private String write(EvaluationDraft draft) {
    return Objects.requireNonNull(
            wiring.get(WriteEvaluation.class).write(haarlem, draft, COACH).evaluation())
        .id();
  }

  /** The test gets a card on the wall. */
  private void with(DatabaseKind kind, Consumer<String> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      haarlem = RealDatasets.load(world, "haarlem");
      wiring = new Wiring(world);
      test.accept(card("TOP", "De wijkagent sloot aan", FRIDAY));
    }
  }
}
