package nl.leerateliers.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.ketenkaart.PersonRole;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coder reads every word on a card. */
class CardTextTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "running_care", "Begeleiding op school",
          "person-SUSPECT.ground_before", "Hij slaapt slecht",
          "person-OTHERS.ground_after", "Zijn zusje speelt weer",
          "principle-2.evidence", "Er is gevraagd wat helpt",
          "tension-5.sentence", "Ieder bleef bij het eigen vak");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void holdsTheWordsOfEveryRow(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      CardText before = text(wiring, haarlem);
      wiring
          .get(WriteCard.class)
          .save(
              haarlem,
              "H-011",
              WORDS.entrySet().stream()
                  .map(e -> new CardEdit(e.getKey(), "", e.getValue()))
                  .toList(),
              "somebody",
              null);
      CardText after = text(wiring, haarlem);
      for (String words : WORDS.values()) {
        assertThat(before.contains(words)).isFalse();
        assertThat(after.contains(words)).isTrue();
      }
      assertThat(after.checksum()).isNotEqualTo(before.checksum());
    }
  }

  @Test
  void everyRowHasAHeading() {
    List<String> roles = Stream.of(PersonRole.values()).map(Enum::name).toList();
    assertThat(roles).allMatch(role -> Messages.has("coding.text.before." + role));
    assertThat(roles).allMatch(role -> Messages.has("coding.text.after." + role));
    assertThat(IntStream.rangeClosed(1, 5))
        .allMatch(
            number ->
                Messages.has("coding.text.principle." + number)
                    && Messages.has("coding.text.tension." + number));
  }

  private static CardText text(Wiring wiring, Region region) {
    return CardText.of(wiring.get(Ketenkaarten.class).file(region, "H-011").orElseThrow());
  }
}
