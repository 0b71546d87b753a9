package nl.leerateliers.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;
import org.junit.jupiter.api.Test;

/** What people paste, and what of it must not leave the region. */
class PastedTextTest {

  private static final References REFERENCES = References.of(GivenManuscript.of(84));

  @Test
  void wordsFromAWordProcessorComeThrough() {
    String pasted =
        "“Smart” quotes\r\n•\teerste punt\r\n•\u00A0tweede\r\no\tonder\r\n1.\tnummer\r\n"
            + "vas\u00ADte spatie\u00A0blijft\u000Bnieuwe regel\uFEFF";
    String plain = PastedText.plain(pasted);
    assertThat(plain)
        .isEqualTo(
            "“Smart” quotes\n- eerste punt\n- tweede\n  - onder\n1. nummer\n"
                + "vaste spatie\u00A0blijft\nnieuwe regel");
    assertThat(PastedText.plain(plain)).isEqualTo(plain);
    assertThat(render(PastedText.plain("• een\n• twee")).blocks())
        .allMatch(block -> block instanceof Block.Item item && item.mark().equals("•"));
  }

  @Test
  void theNumberOfACaseIsRefusedAndNeverPrinted() {
    Rendered rendered = render("Bij U-020, U-030 en U-072 en bij H-001 (NEN-7510, A-101).");
    assertThat(rendered.blocks())
        .extracting(block -> ((Block.Paragraph) block).text())
        .containsExactly(
            "Bij [zaaknummers weggelaten] en bij [zaaknummer weggelaten] (NEN-7510, A-101).");
    assertThat(rendered.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("U-020, U-030, U-072, H-001"))
        .satisfies(fault -> assertThat(fault.blocks()).isTrue());
  }

  @Test
  void fiftyPagesFromAWordProcessorAreReadToTheLastAndToldToBeTooLong() {
    String page = "Kop\r\n•\tpunt\r\n<span>x</span>\u00A0“woorden” – en meer.\u000B".repeat(60);
    String pasted = PastedText.plain(page.repeat(50) + "\r\nHet einde.");
    Rendered rendered = render(pasted);
    assertThat(rendered.faults().get(0).message()).contains("Verdeel hem over meer paragrafen");
    assertThat(rendered.faults()).extracting(Fault::message).anyMatch(m -> m.contains("<span>"));
    assertThat(words(rendered.blocks().get(rendered.blocks().size() - 1))).contains("Het einde.");
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
