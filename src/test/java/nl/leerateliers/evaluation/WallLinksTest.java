package nl.leerateliers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.region.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a card or a group of the wall is linked to, and whose name stands on it. */
class WallLinksTest extends OnTheWall {

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
}
