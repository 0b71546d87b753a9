package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The wall of a week, arranged by two people, in real databases. */
class WallsTest extends OnTheWall {

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
}
