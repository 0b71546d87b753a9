package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.compilers.ReportClassFilter;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.repo.RepositoryUtil;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that people write, and no template, does more than stand on the page. */
class ClosedTemplatesTest {

  private static final List<String> ATTACKS =
      List.of(
          "$P{FOOTER} $F{kind} $V{PAGE_NUMBER}",
          "<style forecolor=\"red\">rood</style>",
          "&lt;img src=http://elders.invalid/a.png&gt;",
          "<img src=\"http://elders.invalid/a.png\"/>",
          "<a href=\"http://elders.invalid/\">klik</a>",
          "]]></text><script>alert(1)</script>",
          "new java.lang.ProcessBuilder(\"id\").start()");

  @TempDir Path temp;

  @Test
  void textIsOnlyEverText() throws IOException {
    for (String attack : ATTACKS) {
      Document document =
          new Document(
              new Cover(attack, attack, attack, List.of(), attack, attack),
              attack,
              List.of(
                  new Chapter(
                      "1",
                      attack,
                      true,
                      List.of(
                          new Block.Section("1.1", attack),
                          new Block.Subtitle(attack),
                          new Block.Paragraph(attack, attack),
                          new Block.Item("•", attack, attack),
                          new Block.Quote(Run.plain(attack)),
                          new Block.Note(true, attack, attack),
                          new Block.Table(
                              attack,
                              attack,
                              Grid.T2,
                              List.of(attack, attack),
                              List.of(List.of(attack, attack)),
                              attack)))));
      byte[] pdf = new Typesetter().pdf(document);
      String text = squeezed(PdfPages.of(pdf).text());
      assertThat(text.split(java.util.regex.Pattern.quote(squeezed(attack)), -1).length)
          .as(attack)
          .isGreaterThan(20);
      assertThat(text).doesNotContain("null");
      try (PDDocument file = Loader.loadPDF(pdf)) {
        for (PDPage page : file.getPages()) {
          assertThat(page.getResources().getXObjectNames()).isEmpty();
          for (PDAnnotation annotation : page.getAnnotations()) {
            assertThat(((PDAnnotationLink) annotation).getAction())
                .isInstanceOf(PDActionGoTo.class);
          }
        }
        assertThat(file.getDocumentCatalog().getOpenAction()).isNull();
      }
    }
  }

  @Test
  void aTemplateReachesNoClassThatActs() {
    ReportClassFilter filter = new ReportClassFilter(DefaultJasperReportsContext.getInstance());
    for (String name :
        List.of(
            "java.lang.Runtime",
            "java.lang.ProcessBuilder",
            "java.lang.System",
            "java.nio.file.Files",
            "java.net.URI",
            "nl.leerateliers.document.Typesetter")) {
      assertThat(filter.isClassVisible(name)).as(name).isFalse();
    }
    assertThat(filter.isClassVisible("java.lang.String")).isTrue();
  }

  @Test
  void aTemplateReachesNoAddressAndNoFile() throws IOException {
    Path file = Files.writeString(temp.resolve("secret.txt"), "x");
    RepositoryUtil repository =
        RepositoryUtil.getInstance(DefaultJasperReportsContext.getInstance());
    for (String place :
        List.of(file.toString(), file.toUri().toString(), "http://127.0.0.1:1/a.png")) {
      assertThatThrownBy(() -> repository.getBytesFromLocation(place))
          .as(place)
          .isInstanceOf(JRException.class);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
