package nl.leerateliers.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/** Sets a form in type: as a tagged PDF, or as a file that a word processor goes on with. */
@ApplicationScoped
public class FormPrinter {

  private @Nullable JasperReport template;

  /** The form as a tagged PDF with bookmarks and embedded type. */
  public byte[] pdf(Form form) {
    try {
      return TaggedPdfExporter.pdf(pages(form, true), form.title(), form.footer());
    } catch (JRException e) {
      throw new IllegalStateException("Could not set " + form.title(), e);
    }
  }

  /** The form as DOCX, in which the word processor makes the pages. */
  public byte[] docx(Form form) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      JRDocxExporter exporter = new JRDocxExporter();
      exporter.setExporterInput(new SimpleExporterInput(pages(form, false)));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
      SimpleDocxReportConfiguration rows = new SimpleDocxReportConfiguration();
      // Else a row keeps the height that our type needs, and cuts off what another type makes
      // longer.
      rows.setFlexibleRowHeight(true);
      exporter.setConfiguration(rows);
      SimpleDocxExporterConfiguration settings = new SimpleDocxExporterConfiguration();
      settings.setMetadataTitle(form.title());
      settings.setMetadataSubject(form.footer());
      settings.setMetadataApplication("Atelierportaal");
      exporter.setConfiguration(settings);
      exporter.exportReport();
      return new WordFile(form).finished(bytes.toByteArray());
    } catch (JRException e) {
      throw new IllegalStateException("Could not set " + form.title(), e);
    }
  }

  private JasperPrint pages(Form form, boolean paged) throws JRException {
    JasperReport compiled = template();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(JRParameter.REPORT_LOCALE, Messages.DUTCH);
    parameters.put(JRParameter.IS_IGNORE_PAGINATION, !paged);
    parameters.put("SCOPE", form.scope());
    parameters.put("MARK", form.mark());
    parameters.put("FOOTER", form.footer());
    parameters.put("PAGED", paged);
    JasperPrint pages =
        JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
            .fill(compiled, parameters, new Lines(FormLines.of(form)));
    pages.setPageHeight(compiled.getPageHeight());
    return pages;
  }

  private synchronized JasperReport template() {
    if (template == null) {
      template = Templates.load("form");
    }
    return template;
  }
}
