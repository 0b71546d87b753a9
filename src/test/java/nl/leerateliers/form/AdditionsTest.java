package nl.leerateliers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leerateliers.document.FormPrinter;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.WordText;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardEdit;
import nl.leerateliers.ketenkaart.Completeness;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the portal asks beside annex 1, written on a real card and printed with it. */
class AdditionsTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 4, 12);

  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("person-VICTIM.safety_before", "FEAR EXPLOITATION"),
          Map.entry("person-VICTIM.ground_before", "Zij durft de deur niet uit"),
          Map.entry("person-VICTIM.resilience_after", "SUPPORT"),
          Map.entry("person-VICTIM.ground_after", "Haar zus slaapt bij haar"),
          Map.entry("conversation-2.spoken_with", "REPORTER"),
          Map.entry("conversation-2.spoken_how", "SCREEN"),
          Map.entry("conversation-2.spoken_on", "2016-04-05"),
          Map.entry("conversation-2.spoken_by", "SHN"),
          Map.entry("tension-3.position", "1"),
          Map.entry("tension-3.sentence", "Het formulier ging voor"),
          Map.entry("OM.not_obtained_reason", "NO_CONSENT"),
          Map.entry("OM.obtained_by", "HALT"),
          Map.entry("discussed_on", "2016-04-04"),
          Map.entry("several_days", "yes"),
          Map.entry("offender_history", "FREQUENT_OFFENDER"),
          Map.entry("care_report", "no"),
          Map.entry("running_care", "Begeleiding aan huis"),
          Map.entry("coordinating_party", "De gezinsmanager"),
          Map.entry("behaviour_order", "yes"),
          Map.entry("joint_plan", "yes"));

  private static final List<String> PRINTED =
      List.of(
          "Angst, Uitbuiting",
          "Zij durft de deur niet uit",
          "Steun en begeleiding van mensen eromheen",
          "Haar zus slaapt bij haar",
          "Aangever",
          "Via het scherm",
          "5 april 2016",
          "Het formulier ging voor",
          "iets meer naar: Standaarden en regels",
          "Niet verzameld: Geen toestemming",
          "Wel verkregen door: Halt",
          "Besproken in het ochtendoverleg op 4 april 2016",
          "Zaak van meer dagen: Ja",
          "Veelpleger",
          "Zorgmelding gedaan: Nee",
          "Begeleiding aan huis",
          "De gezinsmanager",
          "Gedragsaanwijzing van de officier: Ja",
          "Gezamenlijk plan van aanpak: Ja");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void standBesideTheFormInBothFiles(DatabaseKind kind) throws IOException {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      long before = filled(reflection(wiring, haarlem));
      assertThat(
              wiring
                  .get(WriteCard.class)
                  .save(
                      haarlem,
                      "H-006",
                      WRITTEN.entrySet().stream()
                          .map(e -> new CardEdit(e.getKey(), "", e.getValue()))
                          .toList(),
                      "somebody",
                      null)
                  .status())
          .isEqualTo(200);
      CaseReflection reflection = reflection(wiring, haarlem);
      assertThat(filled(reflection)).isEqualTo(before + 4);

      var form = AnnexOne.filled(reflection, "", TODAY);
      byte[] pdf = wiring.get(FormPrinter.class).pdf(form);
      Path kept = Path.of("target", "forms", "additions-" + kind + ".pdf");
      Files.createDirectories(kept.getParent());
      Files.write(kept, pdf);
      String printed = squeezed(PdfPages.of(pdf).text());
      String word = squeezed(WordText.of(wiring.get(FormPrinter.class).docx(form)).body());
      for (String text : PRINTED) {
        assertThat(printed).contains(squeezed(text));
        assertThat(word).contains(squeezed(text));
      }
    }
  }

  private static CaseReflection reflection(Wiring wiring, Region region) {
    return wiring.get(Reflections.class).withinCase(region, "H-006").orElseThrow();
  }

  private static long filled(CaseReflection reflection) {
    return Completeness.of(reflection.file().card(), reflection.file().rows()).filled();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
