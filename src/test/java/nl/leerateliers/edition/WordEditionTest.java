package nl.leerateliers.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.SampleDocument;
import nl.leerateliers.document.WordText;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A DOCX as the standard wants it, and as somebody who goes on writing needs it. */
class WordEditionTest {

  private static final Document SAMPLE = SampleDocument.of(4);
  private static byte[] file;
  private static WordText word;
  private static String body;
  private static String styles;

  @BeforeAll
  static void write() {
    file = WordEdition.of(SAMPLE);
    word = WordText.of(file);
    body = word.part("word/document.xml");
    styles = word.part("word/styles.xml");
  }

  @Test
  void everyPartKeepsToTheSchemaOfTheStandard() throws XmlException {
    valid(DocumentDocument.Factory.parse(body));
    valid(StylesDocument.Factory.parse(styles));
    valid(NumberingDocument.Factory.parse(word.part("word/numbering.xml")));
    valid(SettingsDocument.Factory.parse(word.part("word/settings.xml")));
    valid(FontsDocument.Factory.parse(word.part("word/fontTable.xml")));
    valid(FtrDocument.Factory.parse(word.part("word/footer1.xml")));
  }

  @Test
  void nothingThatIsWrittenIsLost() {
    String text = squeezed(word.body());
    for (Chapter chapter : SAMPLE.chapters()) {
      assertThat(text).contains(squeezed(chapter.number() + chapter.title()));
      for (Block block : chapter.blocks()) {
        for (String words : Words.of(block)) {
          assertThat(text).contains(squeezed(words));
        }
      }
    }
    assertThat(text).contains(squeezed(SAMPLE.cover().notice()));
    assertThat(word.foot()).contains("fictief").contains("momentopname 0123456789ab");
  }

  @Test
  void headingsAreTheOnesOfTheWordProcessorWithTheirLevel() {
    for (int level = 1; level <= 3; level++) {
      assertThat(styles)
          .containsPattern(
              "w:styleId=\"Heading%1$d\"><w:name w:val=\"heading %1$d\"/>[^\n]*<w:outlineLvl w:val=\"%2$d\"/>"
                  .formatted(level, level - 1));
    }
    assertThat(styled("Heading1") + styled("Heading1Following")).isEqualTo(4);
    assertThat(styles).containsPattern("Heading1Following[^\n]*basedOn w:val=\"Heading1\"");
    assertThat(styled("Heading2")).isEqualTo(8);
    assertThat(styled("Heading3")).isEqualTo(4);
    assertThat(body).contains("TOC \\o &quot;1-2&quot;", "TOC \\c &quot;Figuur&quot;");
    assertThat(styled("TOC1")).isEqualTo(4);
    assertThat(styled("TOC2")).as("sections and figures").isEqualTo(8 + 6 * 4);
    assertThat(styles).contains("<w:lang w:val=\"nl-NL\"");
  }

  @Test
  void headsOfTablesReturnAndRowsAreNeverTorn() {
    String[] tables = body.split("<w:tbl>", -1);
    for (String table : List.of(tables).subList(2, tables.length)) {
      assertThat(count(table, "<w:tblHeader/>")).isEqualTo(1);
      assertThat(count(table, "<w:tr>")).isEqualTo(count(table, "<w:cantSplit/>"));
      assertThat(table).contains("<w:tblCaption ").contains("w:firstRow=\"1\"");
    }
    assertThat(tables).as("what stands before, the cover and three in each chapter").hasSize(14);
  }

  @Test
  void drawingsAreVectorsWithAPictureAndATextForWhoCannotSeeThem() throws IOException {
    int figures = 4 * 6;
    assertThat(count(body, "asvg:svgBlip")).isEqualTo(figures);
    for (int i = 1; i <= figures; i++) {
      assertThat(word.part("word/media/figure" + i + ".svg")).contains("<title id=", "<desc id=");
    }
    assertThat(body).contains("descr=\"Van 102 zaken zijn er 84 verdiept.\"");
    byte[] png = ZipParts.of(file).get("word/media/figure1.png");
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1221);
  }

  @Test
  void textFromDataIsOnlyEverText() {
    String bad = "<w:p/> </w:t> &amp; $P{x} \u0000\uFFFF emoji 😀 שלום";
    Document document =
        new Document(
            SAMPLE.cover(),
            "Voet",
            List.of(new Chapter("1", bad, true, List.of(new Block.Paragraph(bad, bad)))));
    WordText text = WordText.of(WordEdition.of(document));
    assertThat(text.body()).contains("<w:p/> </w:t> &amp; $P{x} ").contains("😀 שלום");
  }

  @Test
  void theSameDocumentGivesTheSameFile() {
    assertThat(WordEdition.of(SAMPLE)).isEqualTo(file);
  }

  private static int styled(String style) {
    return count(body, "<w:pStyle w:val=\"" + style + "\"/>");
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static void valid(XmlObject part) {
    List<XmlError> faults = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(faults));
    assertThat(faults).isEmpty();
    assertThat(part.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }
}
