package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The real template, with texts as long as a field can hold. */
class FormPrinterTest {

  private static final int LONGEST = 4000;

  @Test
  void longTextsGoOnOverPagesAndNothingIsLost() {
    Form form = filled();
    PdfPages pdf = PdfPages.of(new FormPrinter().pdf(form));
    assertThat(pdf.texts()).hasSizeGreaterThan(4);
    String text = withoutHeadsAndFeet(pdf, form);
    texts(form).forEach(part -> assertThat(text).contains(squeezed(part)));
  }

  @Test
  void everyPageSaysWhatItIsThatItIsInventedAndWhichOfHowMany() {
    Form form = filled();
    PdfPages pdf = PdfPages.of(new FormPrinter().pdf(form));
    int pages = pdf.texts().size();
    for (int i = 0; i < pages; i++) {
      assertThat(pdf.texts().get(i))
          .contains(form.scope())
          .contains("fictief")
          .contains(form.footer())
          .contains("pagina " + (i + 1) + " van " + pages);
    }
  }

  @Test
  void theFormIsAccessibleAndArchivable() {
    Verapdf.passes(new FormPrinter().pdf(filled()), "form");
  }

  @Test
  void theStructureTellsHeadingsAndTables() {
    PdfPages pdf = PdfPages.of(new FormPrinter().pdf(filled()));
    assertThat(pdf.count("H1")).isEqualTo(1);
    assertThat(pdf.count("H2")).isEqualTo(1);
    assertThat(pdf.count("H3")).isEqualTo(2);
    assertThat(pdf.count("Table")).isEqualTo(3);
    assertThat(pdf.language()).isEqualTo("nl-NL");
    assertThat(pdf.fonts()).allSatisfy((name, embedded) -> assertThat(embedded).isTrue());
  }

  @Test
  void theWordFileHoldsTheSameTextWithHeadAndFoot() {
    Form form = filled();
    WordText word = WordText.of(new FormPrinter().docx(form));
    texts(form).forEach(part -> assertThat(squeezed(word.body())).contains(squeezed(part)));
    assertThat(word.head()).contains(form.scope()).contains("fictief");
    assertThat(word.foot()).contains(form.footer());
    assertThat(word.part("word/footer1.xml")).contains(" PAGE ").contains(" NUMPAGES ");
    assertThat(word.part("word/styles.xml")).contains("w:name w:val=\"heading 2\"");
    assertThat(word.part("word/document.xml")).contains("<w:pStyle w:val=\"heading 2\"");
    assertThat(word.part("word/document.xml").split("<w:tr>"))
        .as("no row with words has a fixed height")
        .allMatch(row -> !row.contains("w:hRule=\"exact\"") || !row.contains("<w:t "));
    assertThat(word.part("word/styles.xml").split("w:outlineLvl", -1)).hasSize(4);
    assertThat(word.part("word/styles.xml")).contains("<w:lang w:val=\"nl-NL\"/>");
  }

  private static Form filled() {
    List<FormPart> parts = new ArrayList<>();
    parts.add(new FormPart.Fact("Auteur", "Politie"));
    parts.add(new FormPart.Fact("Verdachte", "Jongen van 16 & <jaar>"));
    parts.add(new FormPart.Step("Stap 1. Verzamelen"));
    parts.add(new FormPart.Question("Wat weten we al?"));
    parts.add(new FormPart.Box(words("eerste", LONGEST)));
    parts.add(new FormPart.Codes("Kinderen: 0–3 jaar"));
    parts.add(new FormPart.Question("En wat nog meer?"));
    parts.add(new FormPart.Box(words("tweede", LONGEST)));
    parts.add(
        new FormPart.Rows(
            List.of("Wie?", "Wat heb je gedaan?", "Tijd"),
            List.of(
                List.of("OM", words("derde", LONGEST), "25 min."),
                List.of("Politie", "Kort & bondig.", ""))));
    parts.add(
        new FormPart.Rows(
            List.of("Wie?", "Wat vroeg het?"),
            List.of(List.of("OM", words("vierde", LONGEST)), List.of("Politie", "Niets."))));
    return new Form(
        "Ketenkaart", "Zaak X-001", "Noord · X-001", "fictief", "Verzonnen.", "Voet", false, parts);
  }

  private static List<String> texts(Form form) {
    List<String> texts = new ArrayList<>();
    for (FormPart part : form.parts()) {
      if (part instanceof FormPart.Box box) {
        texts.add(box.text());
      } else if (part instanceof FormPart.Fact fact) {
        texts.add(fact.text());
      } else if (part instanceof FormPart.Codes codes) {
        texts.add(codes.text());
      } else if (part instanceof FormPart.Rows rows) {
        rows.rows().forEach(row -> texts.add(row.get(1)));
      }
    }
    return texts;
  }

  private static String words(String word, int length) {
    String text = String.join(" ", IntStream.range(0, length).mapToObj(i -> word + i).toList());
    return text.substring(0, text.lastIndexOf(' ', length));
  }

  /** Without heads, feet, repeated table heads and the row head beside a text that goes on. */
  private static String withoutHeadsAndFeet(PdfPages pdf, Form form) {
    int pages = pdf.texts().size();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      text.append(
          pdf.texts()
              .get(i)
              .replace(form.scope(), "")
              .replace("fictief", "")
              .replace(form.footer() + " pagina " + (i + 1) + " van " + pages, "")
              .replaceAll("Wie\\? Wat (heb je gedaan\\? Tijd|vroeg het\\?)", "")
              .replace("25 min.", ""));
    }
    return squeezed(text.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
