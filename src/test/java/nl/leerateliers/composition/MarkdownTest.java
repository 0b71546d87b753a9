package nl.leerateliers.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of what people type. */
class MarkdownTest {

  private static final References REFERENCES = References.of(GivenManuscript.of(84));

  @Test
  void headingsListsQuotesEmphasisAndTablesComeThrough() {
    Rendered rendered =
        render(
            """
            ## Wat opvalt

            Dit is *schuin*, **vet** en ***beide***.
            Een tweede regel is een tweede alinea.

            1. eerst
            2. dan
               - dieper

            > Zo zei iemand het.

            Tabel: Wie deed wat?

            | Wie | Wat |
            |---|---|
            | OM | *keek* |
            """);
    assertThat(rendered.faults()).isEmpty();
    assertThat(rendered.blocks().get(0)).isEqualTo(new Block.Subtitle("Wat opvalt"));
    Block.Paragraph styled = (Block.Paragraph) rendered.blocks().get(1);
    assertThat(styled.runs())
        .contains(
            new Run("schuin", Run.Style.EMPHASIS),
            new Run("vet", Run.Style.STRONG),
            new Run("beide", Run.Style.BOTH));
    assertThat(words(rendered.blocks().get(2))).isEqualTo("Een tweede regel is een tweede alinea.");
    assertThat(rendered.blocks().subList(3, 6))
        .extracting(block -> ((Block.Item) block).mark())
        .containsExactly("1.", "2.", "–");
    assertThat(rendered.blocks().get(6)).isInstanceOf(Block.Quote.class);
    Block.Table table = (Block.Table) rendered.blocks().get(7);
    assertThat(table.title()).isEqualTo("Wie deed wat?");
    assertThat(table.rows()).containsExactly(List.of("OM", "keek"));
    assertThat(table.foot()).contains("niet uit de gegevens");
  }

  @Test
  void aFigureIsPutInFromTheSnapshotWithItsContradictionAndASourceIsNamed() {
    Rendered rendered =
        render(
            "Vaak: {{cijfer: verdieping}} [bron: interviews]. En {{cijfer: toegeleid-naar-zorg}}.");
    assertThat(rendered.faults()).isEmpty();
    assertThat(words(rendered.blocks().get(0)))
        .isEqualTo(
            "Vaak: 84 van de 102 zaken (82 %) (bron: interviews). En 34 van de 84 zaken (40 %).");
    assertThat(((Block.Paragraph) rendered.blocks().get(0)).runs())
        .contains(new Run("(bron: interviews)", Run.Style.SOURCE));
    assertThat(rendered.blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Note.class, note -> assertThat(note.text()).contains("§6.3.3 noemt 30"));
    assertThat(rendered.sources()).containsExactly("S-04");
    assertThat(words(render("{{cijfer: naar halt}}").blocks().get(0)))
        .isEqualTo("×: niet getoond, te weinig zaken");
  }

  @Test
  void aTableAndADrawingWithItsTableAreSetInAndPointedAt() {
    Rendered rendered =
        render(
            "Zie {{verwijzing: tabel hoe-verliep-het-per-week}} in {{verwijzing: hoofdstuk 2}},"
                + " {{verwijzing: paragraaf de-kern}} en {{verwijzing: bijlage B1}}.\n"
                + "{{grafiek: hoe-vaak-verdiept}}\n{{tabel: Hoe verliep het per week?}}");
    assertThat(rendered.faults()).isEmpty();
    assertThat(words(rendered.blocks().get(0)).replace('\u00A0', ' '))
        .isEqualTo("Zie tabel 2 in hoofdstuk 2, paragraaf 2.1 en bijlage B1.");
    assertThat(rendered.blocks().subList(1, 4))
        .hasExactlyElementsOfTypes(Block.Figure.class, Block.Table.class, Block.Table.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {{cijfer: verdiepen}};                   Er is geen cijfer ‘verdiepen’. Bedoelt u ‘besloten-tot-verdieping’?
          {{tabel: hoe-vaak-verdiep}};             Bedoelt u ‘hoe-vaak-verdiept’?
          {{grafiek: hoe vaak}};                   Bedoelt u ‘hoe-vaak-verdiept’?
          {{verwijzing: hoofdstuk 7}};             geen ‘hoofdstuk 7’ om naar te verwijzen. Bedoelt u ‘hoofdstuk
          {{getal: verdieping}};                   ‘getal’ is geen soort verwijzing
          zo [bron: intervews];                    Er is geen bron ‘intervews’. Bedoelt u ‘interviews’?
          dit {{tabel: hoe-vaak-verdiept}} hier;   moet alleen op een regel staan
          """)
  void anUnknownReferenceIsRefusedWithItsPlaceAndTheNearestName(String text, String told) {
    Rendered rendered = render("Eerst dit.\n\n" + text);
    assertThat(rendered.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(3);
              assertThat(fault.blocks()).isTrue();
              assertThat(fault.message()).contains(told);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "een <b onmouseover=x>woord</b>",
        "<img src=x onerror=alert(1)>",
        "![plaatje](https://elders.example/x.png)",
        "[klik](javascript:alert(1))",
        "[klik](http://elders.example)",
        "[klik](/beheer)"
      })
  void htmlImagesAndOtherAddressesAreRefusedAndShownAsWords(String text) {
    Rendered rendered = render(text);
    assertThat(rendered.faults()).isNotEmpty().anyMatch(Fault::blocks);
    assertThat(rendered.blocks()).allMatch(block -> block instanceof Block.Paragraph);
    if (text.startsWith("<script")) {
      assertThat(words(rendered.blocks().get(0))).isEqualTo(text);
    }
  }

  @Test
  void aSafeAddressIsPrintedAfterItsWords() {
    Rendered rendered = render("Lees [het rapport](https://www.example.nl/a).");
    assertThat(rendered.faults()).isEmpty();
    assertThat(words(rendered.blocks().get(0)))
        .isEqualTo("Lees het rapport (https://www.example.nl/a).");
  }

  @Test
  void whatTheTypefaceLacksIsRefusedWithItsPlaceAndNeverVanishes() {
    Rendered rendered = render("Goed.\n\nBlij \uD83D\uDE00 en שלום.");
    assertThat(rendered.faults()).isNotEmpty().allMatch(fault -> fault.line() == 3);
    assertThat(rendered.faults().get(0).message()).contains("\uD83D\uDE00 (U+1F600)", "ש");
    assertThat(words(rendered.blocks().get(1))).contains("[U+1F600]").doesNotContain("ש");
    assertThat(render("Café, naïef, „Ørsted”, Ελλάδα, Привет, € 5 – ‘zo’…").faults()).isEmpty();
  }

  @Test
  void aTypedFigureIsPointedOutButDoesNotBlock() {
    assertThat(render("Van alle zaken is 82 % verdiept.").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.blocks()).isFalse());
    assertThat(render("In 2016, om 10.30 uur, in §6.1.").faults()).isEmpty();
  }

  @Test
  void aTextThatIsTooLongSaysHowLongItMayBe() {
    assertThat(render("woord ".repeat(30_000)).faults().get(0).message())
        .contains("180.000", "20.000");
  }

  @Test
  void aTableOfOneColumnOrWithoutATitleSaysWhatToDo() {
    assertThat(render("| a |\n|---|\n| b |").faults())
        .extracting(Fault::message)
        .anyMatch(told -> told.contains("2 tot en met 7 kolommen"))
        .anyMatch(told -> told.contains("Tabel:"));
  }

  private static Rendered render(String text) {
    return Markdown.render(text, REFERENCES);
  }

  private static String words(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
    }
    return block.toString();
  }
}
