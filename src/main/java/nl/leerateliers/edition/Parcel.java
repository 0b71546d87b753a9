package nl.leerateliers.edition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerateliers.document.Styles;

/** A file of files, without times: the same parts always give the same bytes. */
final class Parcel {

  /** An earlier one would be written in a field of its own, which OpenDocument forbids. */
  private static final LocalDateTime SOME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  /** A style file of the portal, its colours and sizes filled in. */
  static String style(String name) {
    return Styles.filled(new String(part(name), StandardCharsets.UTF_8));
  }

  static byte[] part(String name) {
    String path = "/edition/" + name;
    try (InputStream file = Parcel.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("Not in the portal: " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  Parcel add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Parcel add(String name, byte[] content) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SOME_TIME);
    if (name.toLowerCase(Locale.ROOT).endsWith(".png")) {
      store(entry, content);
    }
    return put(entry, content);
  }

  /** Without packing, as programs want it for the first file. */
  Parcel stored(String name, String content) {
    byte[] plain = content.getBytes(StandardCharsets.US_ASCII);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(SOME_TIME);
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

  private Parcel put(ZipEntry entry, byte[] content) {
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
