package nl.leerateliers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/** Sets a document in type. */
@ApplicationScoped
public class Typesetter {

  private @Nullable Templates templates;
  private volatile boolean warm;

  /** The document as a tagged PDF with bookmarks and embedded type. */
  public byte[] pdf(Document document) {
    if (warm) {
      return set(document);
    }
    // Two that load templates, typeface and classes beside each other take longer than in turn.
    synchronized (this) {
      byte[] pdf = set(document);
      warm = true;
      return pdf;
    }
  }

  private byte[] set(Document document) {
    try {
      return TaggedPdfExporter.pdf(pages(document), document.title(), document.footer());
    } catch (JRException e) {
      throw new IllegalStateException("Could not set " + document.title(), e);
    }
  }

  private JasperPrint pages(Document document) throws JRException {
    Templates compiled = templates();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, Messages.DUTCH);
    parameters.put("COVER", compiled.cover());
    parameters.put("CONTENTS", compiled.contents());
    parameters.put("BODY", compiled.body());
    parameters.put("COVER_LINES", new Lines(coverLines(document.cover())));
    parameters.put("BODY_LINES", new Lines(RunningText.of(document)));
    parameters.put("FOOTER", document.footer());
    return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
        .fill(compiled.book(), parameters, new JREmptyDataSource(1));
  }

  private synchronized Templates templates() {
    if (templates == null) {
      templates = Templates.load();
    }
    return templates;
  }

  static List<Line> coverLines(Cover cover) {
    List<Line> lines = new ArrayList<>();
    lines.add(line("kicker", "", cover.kicker()));
    lines.add(line("title", "", cover.title()));
    lines.add(line("subtitle", "", cover.subtitle()));
    cover.facts().forEach(fact -> lines.add(line("fact", fact.label(), fact.text())));
    lines.add(line("notice", cover.noticeTitle(), Markup.escape(cover.notice())));
    return lines;
  }

  private static Line line(String kind, String title, String text) {
    return new Line(Map.of("kind", kind, "title", title, "text", text), 0);
  }
}
