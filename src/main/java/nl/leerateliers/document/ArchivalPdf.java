package nl.leerateliers.document;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Finishes a tagged PDF for everyone and for later: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO
 * 19005-2). The library leaves out what both ask beside the tags.
 */
final class ArchivalPdf {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** The one tag of ours that the standard does not know, and what it stands for. */
  private static final Map<String, String> ROLES = Map.of("Title", "P");

  private ArchivalPdf() {}

  static byte[] of(byte[] exported, List<Integer> links, String language) {
    try (PDDocument pdf = Loader.loadPDF(exported)) {
      pdf.getDocumentCatalog().getStructureTreeRoot().setRoleMap(ROLES);
      LinkTags.complete(pdf, links);
      PDOutputIntent screen = new PDOutputIntent(pdf, new ByteArrayInputStream(SRGB));
      screen.setInfo("sRGB IEC61966-2.1");
      screen.setOutputCondition("sRGB IEC61966-2.1");
      screen.setOutputConditionIdentifier("sRGB IEC61966-2.1");
      screen.setRegistryName("http://www.color.org");
      pdf.getDocumentCatalog().addOutputIntent(screen);
      byte[] about = about(pdf.getDocumentInformation(), language);
      PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(about));
      pdf.getDocumentCatalog().setMetadata(metadata);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(exported.length + 16_384);
      // What was there stays as it is: smaller and quicker than writing all of it again.
      pdf.saveIncremental(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The properties of the file in XMP, with the standards it keeps to. */
  private static byte[] about(PDDocumentInformation info, String language) {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" \
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>%s</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate>\
        <pdf:Producer>%s</pdf:Producer>
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
        <pdfaProperty:category>internal</pdfaProperty:category>\
        <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\
        </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>"""
        .formatted(
            Markup.escape(info.getTitle()),
            Markup.escape(info.getSubject()),
            language,
            Markup.escape(info.getCreator()),
            moment(info.getCreationDate()),
            Markup.escape(info.getProducer()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String moment(Calendar moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        ((GregorianCalendar) moment).toZonedDateTime());
  }
}
