package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.identity.CaseIdentities;
import nl.leerateliers.identity.IdentityEdit;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings at the fields of a card, and setting them aside. All persons are invented. */
class CardWarningsTest {

  private static final String CARD = "H-001";
  private static final List<String> FIELDS = List.of("questions", "OM.activity", "minutes");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void warnsSavesAllTheSameAndForgetsWhatWasSetAside(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      world
          .config()
          .set(
              "portal.region.haarlem.identity.keys",
              Base64.getEncoder().encodeToString(new byte[32]));
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      CardWarnings warnings = wiring.get(CardWarnings.class);
      wiring
          .get(CaseIdentities.class)
          .save(haarlem, CARD, List.of(new IdentityEdit("SUSPECT-1", "", "Zebulon")));
      write(wiring, haarlem, "questions", "Hoe gaat het met Zebulon? Bel 06-12345678.");
      write(wiring, haarlem, "OM.activity", "Gebeld met mevrouw Quarantijn");
      Map<String, List<TextWarning>> found = warnings.at(haarlem, CARD, FIELDS);
      assertThat(found.get("questions")).hasSize(2);
      assertThat(found.get("OM.activity")).hasSize(1);
      assertThat(found.toString()).doesNotContain("Zebulon", "12345678", "Quarantijn");

      String mark = found.get("OM.activity").get(0).mark();
      assertThat(mark).hasSize(64);
      warnings.setAside(haarlem, CARD, "OM.activity", List.of(mark, "no-such-mark"), "somebody");
      warnings.setAside(haarlem, CARD, "OM.activity", List.of(mark), "somebody");
      warnings.setAside(haarlem, CARD, "questions", List.of(mark), "somebody");
      assertThat(warnings.at(haarlem, CARD, FIELDS)).containsOnlyKeys("questions");
      write(wiring, haarlem, "OM.activity", "Vandaag gebeld met mevrouw Quarantijn over school");
      assertThat(warnings.at(haarlem, CARD, FIELDS)).containsOnlyKeys("questions");
      write(wiring, haarlem, "OM.activity", "Gebeld met mevrouw Peperzak");
      assertThat(warnings.at(haarlem, CARD, FIELDS)).containsOnlyKeys("questions", "OM.activity");
      Object kept =
          world
              .database()
              .read(
                  haarlem,
                  em ->
                      em.createNativeQuery("select field || mark || account from warning_set_aside")
                          .getSingleResult());
      assertThat(kept.toString()).isEqualTo("OM.activity" + mark + "somebody");
    }
  }

  private static void write(Wiring wiring, Region region, String field, String text) {
    WriteCard write = wiring.get(WriteCard.class);
    String now = write.values(region, CARD).getOrDefault(field, "");
    write.save(region, CARD, List.of(new CardEdit(field, now, text)), "somebody", null);
    assertThat(write.values(region, CARD)).containsEntry(field, text);
  }
}
