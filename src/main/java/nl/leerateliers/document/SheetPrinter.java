package nl.leerateliers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/** Sets what people take along or hang up: a few close pages without a cover, or a poster. */
@ApplicationScoped
public class SheetPrinter {

  private @Nullable JasperReport sheet;
  private @Nullable JasperReport poster;

  /** The document on pages without cover or contents, as a tagged PDF. */
  public byte[] pdf(Document document) {
    return TaggedPdfExporter.pdf(pages(document), document.title(), document.footer());
  }

  /** How many pages that takes. */
  public int count(Document document) {
    return pages(document).getPages().size();
  }

  /** The poster on A3, as a tagged PDF. */
  public byte[] pdf(Poster poster) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("KICKER", poster.kicker());
    parameters.put("TITLE", poster.title());
    parameters.put("MARK", poster.mark());
    parameters.put("FOOTER", poster.footer());
    JasperPrint pages = fill(posterTemplate(), parameters, lines(poster));
    return TaggedPdfExporter.pdf(pages, poster.title(), poster.footer());
  }

  private JasperPrint pages(Document document) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("kicker", document.cover().kicker()));
    lines.add(line("title", document.cover().title()));
    lines.add(line("lead", document.cover().subtitle()));
    document
        .cover()
        .facts()
        .forEach(fact -> lines.add(line("lead", fact.label() + ": " + fact.text())));
    lines.addAll(RunningText.of(document));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("FOOTER", document.footer());
    return fill(sheetTemplate(), parameters, lines);
  }

  private static List<Line> lines(Poster poster) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < poster.principles().size(); i++) {
      lines.add(
          new Line(
              Map.of(
                  "kind", "principle", "mark", "" + (i + 1), "title", poster.principles().get(i)),
              0));
    }
    if (!poster.lead().isEmpty()) {
      lines.add(line("lead", poster.lead()));
    }
    if (poster.drawing() != null) {
      lines.add(
          new Line(
              Map.of("kind", "drawing", "image", poster.drawing(), "text", poster.alternative()),
              0));
    }
    for (int row = 0; row < poster.pairs().size(); row++) {
      Map<String, Object> values = new HashMap<>(Map.of("kind", "pair", "table", "1"));
      values.put("head", row == 0);
      for (int cell = 0; cell < poster.pairs().get(row).size(); cell++) {
        values.put("c" + cell, poster.pairs().get(row).get(cell));
      }
      lines.add(new Line(values, 0));
    }
    return lines;
  }

  private static Line line(String kind, String title) {
    return new Line(Map.of("kind", kind, "title", title), 0);
  }

  private static JasperPrint fill(
      JasperReport template, Map<String, Object> parameters, List<Line> lines) {
    parameters.put(JRParameter.REPORT_LOCALE, Messages.DUTCH);
    try {
      return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
          .fill(template, parameters, new Lines(lines));
    } catch (JRException e) {
      throw new IllegalStateException("Could not set " + template.getName(), e);
    }
  }

  private synchronized JasperReport sheetTemplate() {
    if (sheet == null) {
      sheet = Templates.load("sheet");
    }
    return sheet;
  }

  private synchronized JasperReport posterTemplate() {
    if (poster == null) {
      poster = Templates.load("poster");
    }
    return poster;
  }
}
