package nl.leerateliers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.document.Form;
import nl.leerateliers.document.FormPrinter;
import nl.leerateliers.document.FormRules;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.StructureRules;
import nl.leerateliers.document.Verapdf;
import nl.leerateliers.document.WordText;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of annex 1 from real cards in real databases, through the real template. */
class CardFormTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 4, 12);
  private static final List<String> LONG_FIELDS =
      List.of("basic_information", "goal", "interpretation", "intervention_why", "barriers");

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void theFilesHoldAllThatTheCardSaysHoweverLong(DatabaseKind kind) throws IOException {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      for (String field : LONG_FIELDS) {
        write(
            wiring,
            haarlem,
            "update ketenkaart set " + field + " = ?1 where id = 'H-006'",
            words(field, 4000));
      }
      write(
          wiring,
          haarlem,
          "update contribution set activity = ?1 where card_id = 'H-006' and organisation = 'OM'",
          words("om", 4000));
      for (String id : List.of("H-001", "H-006")) {
        CaseReflection reflection =
            wiring.get(Reflections.class).withinCase(haarlem, id).orElseThrow();
        var form = AnnexOne.filled(reflection, "PL1100-2016", TODAY);
        byte[] pdf = wiring.get(FormPrinter.class).pdf(form);
        judged(kind, pdf, id);
        FormRules.hold(form, pdf, id);
        byte[] docx = wiring.get(FormPrinter.class).docx(form);
        keep(id + "-" + kind + ".pdf", pdf);
        keep(id + "-" + kind + ".docx", docx);
        PdfPages pages = PdfPages.of(pdf);
        String printed = withoutHeadsAndFeet(pages, form.scope());
        String word = squeezed(WordText.of(docx).body());
        for (String text : texts(reflection)) {
          assertThat(printed).as(id).contains(squeezed(text));
          assertThat(word).as(id).contains(squeezed(text));
        }
        assertThat(pages.texts())
            .allMatch(page -> page.contains("Noord-Holland · zaak " + id))
            .allMatch(page -> page.contains("fictief"));
        assertThat(pages.texts().size()).isGreaterThan(id.equals("H-006") ? 7 : 2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theEmptyFormHasTheRowsOfTheAteliersOwnOrganisations(DatabaseKind kind) throws IOException {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      for (String key : List.of("haarlem", "utrecht")) {
        Region region = RealDatasets.load(world, key);
        List<Organisation> own = new Wiring(world).get(Organisations.class).in(region);
        Form form = AnnexOne.blank(region, own, TODAY);
        byte[] pdf = new FormPrinter().pdf(form);
        FormRules.hold(form, pdf, "leeg-" + key);
        judged(kind, pdf, "leeg-" + key);
        keep("leeg-" + key + ".pdf", pdf);
        PdfPages pages = PdfPages.of(pdf);
        for (Organisation organisation : own) {
          assertThat(pages.text().split(organisation.shortName(), -1).length).isGreaterThan(2);
        }
        for (int step = 1; step <= 6; step++) {
          assertThat(pages.text()).contains("Stap " + step + ".");
        }
        assertThat(pages.text()).doesNotContain("Niet ingevuld").doesNotContain("fictief");
      }
    }
  }

  private static Stream<String> cells(CaseReflection reflection) {
    return reflection.file().contributions().stream()
        .flatMap(row -> Stream.of(row.activity(), row.fromWhom(), row.notObtained(), row.demand()));
  }

  private static List<String> texts(CaseReflection reflection) {
    Ketenkaart card = reflection.file().card();
    Stream<String> fields =
        Stream.of(
            card.title(),
            card.head().suspect(),
            card.head().peopleInvolved(),
            card.head().offence(),
            card.basicInformation(),
            card.safetyPicture(),
            card.intention().verdiepingWhy(),
            card.intention().questions(),
            card.intention().goal(),
            card.interpretation(),
            card.choice().intervention(),
            card.choice().interventionWhy(),
            card.choice().regularDisposition(),
            card.followUpAgreements(),
            card.feedbackTo(),
            card.evaluation().valueAdded(),
            card.evaluation().evaluation(),
            card.evaluation().facilitators(),
            card.evaluation().barriers());
    Stream<String> more =
        Stream.concat(
            reflection.file().evidence().stream().map(e -> e.evidence()),
            reflection.positions().stream().map(p -> p.sentence()));
    return Stream.of(fields, cells(reflection), more)
        .flatMap(texts -> texts)
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private static void write(Wiring wiring, Region region, String sql, String text) {
    int rows =
        wiring
            .get(RegionDatabase.class)
            .write(region, em -> em.createNativeQuery(sql).setParameter(1, text).executeUpdate());
    assertThat(rows).isEqualTo(1);
  }

  private static String words(String word, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(word.replace('_', ' ')).append(i).append(' ');
    }
    return text.substring(0, length).strip();
  }

  private static String withoutHeadsAndFeet(PdfPages pages, String scope) {
    StringBuilder text = new StringBuilder();
    for (String page : pages.texts()) {
      text.append(
          page.replace(scope + " fictief", "")
              .replaceAll("Ketenkaart volgens bijlage 1 .* pagina \\d+ van \\d+", "")
              .replaceAll("Wie\\? Wat heb je gedaan.{100,150}dit je gekost\\?", "")
              .replaceAll("OM (?=om\\d)|\\d+ min\\.", ""));
    }
    return squeezed(text.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The pages do not depend on the database, so once is enough. */
  private static void judged(DatabaseKind kind, byte[] pdf, String name) {
    if (kind == DatabaseKind.H2) {
      Verapdf.passes(pdf, name);
      StructureRules.hold(pdf, name, true);
    }
  }

  /** For the eye: target/forms. */
  private static void keep(String name, byte[] file) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/forms")).resolve(name), file);
  }
}
