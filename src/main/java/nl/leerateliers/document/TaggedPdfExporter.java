package nl.leerateliers.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import nl.leerateliers.message.Messages;

/** The library's exporter with our own structure tags: its free edition leaves them out. */
final class TaggedPdfExporter extends JRPdfExporter {

  private static final String LANGUAGE = Messages.DUTCH.toLanguageTag();

  private final List<Integer> links = new ArrayList<>();

  private TaggedPdfExporter() {}

  /** The pages as a tagged PDF with bookmarks and embedded type, for everyone and for later. */
  static byte[] pdf(JasperPrint pages, String title, String subject) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TaggedPdfExporter exporter = new TaggedPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(pages));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
      exporter.setConfiguration(settings(title, subject));
      // Words in drawings stay words: smaller, quicker and searchable.
      SimplePdfReportConfiguration drawings = new SimplePdfReportConfiguration();
      drawings.setForceSvgShapes(false);
      exporter.setConfiguration(drawings);
      exporter.exportReport();
      return ArchivalPdf.of(bytes.toByteArray(), exporter.links, LANGUAGE);
    } catch (JRException e) {
      throw new IllegalStateException("Could not set " + title, e);
    }
  }

  @Override
  protected PdfTaggerFactory getPdfTaggerFactory(Boolean isTagged) {
    return exporter -> new StructureTagger(links);
  }

  /** Packing tightly took a fifth of the time that a report takes. */
  @Override
  protected PdfProducer createPdfProducer() {
    return new ClassicPdfProducer(createPdfProducerContext()) {
      @Override
      public PdfDocumentWriter createWriter(OutputStream to) throws JRException {
        PdfDocumentWriter writer = super.createWriter(to);
        getPdfWriter().setCompressionLevel(Deflater.BEST_SPEED);
        return writer;
      }
    };
  }

  private static SimplePdfExporterConfiguration settings(String title, String subject) {
    SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
    settings.setTagged(true);
    settings.setTagLanguage(LANGUAGE);
    settings.setMetadataTitle(title);
    settings.setMetadataSubject(subject);
    settings.setMetadataCreator("Atelierportaal");
    settings.setDisplayMetadataTitle(true);
    settings.setCompressed(true);
    return settings;
  }
}
