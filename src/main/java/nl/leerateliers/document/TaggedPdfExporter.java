package nl.leerateliers.document;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** The library's exporter with our own structure tags: its free edition leaves them out. */
final class TaggedPdfExporter extends JRPdfExporter {

  @Override
  protected PdfTaggerFactory getPdfTaggerFactory(Boolean isTagged) {
    return exporter -> new StructureTagger();
  }
}
