package nl.leerateliers.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of files, without times: the same parts always give the same bytes. */
final class Package {

  /** The colours of the portal (ui.md), by the names that style files use. */
  private static final Map<String, String> COLOURS =
      Map.of(
          "ink", "14222F",
          "faint", "5C6875",
          "rule", "C5CED8",
          "outline", "7A8896",
          "brand", "12365C",
          "accent", "C9630F",
          "link", "0B57A0",
          "blue", "174A8B",
          "plain", "EDF2F8",
          "attention", "FFF4E3");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** A style file of the portal, its colours filled in. */
  static String style(String name) {
    String text = new String(part(name), StandardCharsets.UTF_8);
    for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
      text = text.replace("{" + colour.getKey() + "}", colour.getValue());
    }
    return text;
  }

  static byte[] part(String name) {
    String path = "/edition/" + name;
    try (InputStream file = Package.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("Not in the portal: " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  Package add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Package add(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    if (name.toLowerCase(Locale.ROOT).endsWith(".png")) {
      store(entry, content);
    }
    return put(entry, content);
  }

  /** Without packing, as programs want it for the first file. */
  Package stored(String name, String content) {
    byte[] plain = content.getBytes(StandardCharsets.US_ASCII);
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    store(entry, plain);
    return put(entry, plain);
  }

  byte[] closed() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }

  private Package put(ZipEntry entry, byte[] content) {
    try {
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
