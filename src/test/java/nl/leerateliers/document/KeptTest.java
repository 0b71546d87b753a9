package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that is kept and set again later. */
class KeptTest {

  private static final Document SAMPLE = SampleDocument.of(2);

  @Test
  void whatWasKeptIsSetInTheSamePagesWithTheSameWords() {
    byte[] kept = Kept.write(SAMPLE);
    Document again = Kept.read(kept, Document.class);
    assertThat(Kept.write(again)).isEqualTo(kept);
    List<String> pages = PdfPages.of(new Typesetter().pdf(SAMPLE)).texts();
    assertThat(PdfPages.of(new Typesetter().pdf(again)).texts()).isEqualTo(pages);
  }

  @Test
  void everyKindOfDrawingCanBeKept() {
    Stream<String> drawings =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.leerateliers")
                .get(Drawing.class)
                .getSubclasses()
                .stream()
                .map(type -> type.getSimpleName());
    String kept = new String(Kept.write(SAMPLE), StandardCharsets.UTF_8);
    assertThat(drawings).isNotEmpty().allSatisfy(name -> assertThat(kept).contains(name));
  }

  @Test
  void aFileCannotNameAClassOfItsOwn() {
    String json =
        new String(Kept.write(SAMPLE), StandardCharsets.UTF_8)
            .replace("\"is\":\"Quote\"", "\"is\":\"Typesetter\"");
    assertThatThrownBy(() -> Kept.read(json.getBytes(StandardCharsets.UTF_8), Document.class))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Kept.read(new byte[] {'{'}, Document.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void figuresAndTablesAreNumberedAsOnPaper() {
    String text = PdfPages.of(new Typesetter().pdf(SAMPLE)).text();
    assertThat(Numbering.of(SAMPLE).of(Numbering.Kind.FIGURE)).hasSize(12);
    assertThat(Numbering.of(SAMPLE).of(Numbering.Kind.FIGURE))
        .allSatisfy(one -> assertThat(text).contains("Figuur " + one.number() + " " + one.title()));
    assertThat(Numbering.of(SAMPLE).of(Numbering.Kind.TABLE))
        .allSatisfy(one -> assertThat(text).contains("Tabel " + one.number() + " " + one.title()));
  }
}
