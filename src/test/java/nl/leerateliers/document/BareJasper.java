package nl.leerateliers.document;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import nl.leerateliers.message.Messages;

/**
 * What the library does by itself with the same pages: fill and export, without tags, links' ties
 * and standards.
 */
public final class BareJasper {

  private final Templates templates = Templates.load();
  private final List<Line> cover;
  private final List<Line> body;
  private final String footer;

  public BareJasper(Document document) {
    cover = Typesetter.coverLines(document.cover());
    body = RunningText.of(document);
    footer = document.footer();
  }

  public byte[] pdf() {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, Messages.DUTCH);
    parameters.put("COVER", templates.cover());
    parameters.put("CONTENTS", templates.contents());
    parameters.put("BODY", templates.body());
    parameters.put("COVER_LINES", new Lines(cover));
    parameters.put("BODY_LINES", new Lines(body));
    parameters.put("FOOTER", footer);
    try {
      JasperPrint pages =
          JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
              .fill(templates.book(), parameters, new JREmptyDataSource(1));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(pages));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
      SimplePdfExporterConfiguration packed = new SimplePdfExporterConfiguration();
      packed.setCompressed(true);
      exporter.setConfiguration(packed);
      // As the portal has it: the library's own way, words as shapes, would take longer.
      SimplePdfReportConfiguration drawings = new SimplePdfReportConfiguration();
      drawings.setForceSvgShapes(false);
      exporter.setConfiguration(drawings);
      exporter.exportReport();
      return bytes.toByteArray();
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }
}
