package nl.leerateliers.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of a file into text, and names every line that is not UTF-8. */
final class CsvText {

  private static final char BOM = '\uFEFF';

  private CsvText() {}

  static String of(String file, byte[] bytes, Faults faults) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    Lines lines = new Lines(bytes);
    long reported = 0;
    for (CoderResult result = decoder.decode(in, out, true);
        !result.isUnderflow();
        result = decoder.decode(in, out, true)) {
      long line = lines.upTo(in.position());
      if (line > reported) {
        reported = line;
        faults.add(file, line, "", "", "not-utf-8");
      }
      in.position(in.position() + result.length());
      out.put('\uFFFD');
    }
    String text = out.flip().toString();
    if (!text.isEmpty() && text.charAt(0) == BOM) {
      faults.add(file, 1, "", "", "byte-order-mark");
      return text.substring(1);
    }
    return text;
  }

  /** Counts line ends, CRLF as one, as far as asked. */
  private static final class Lines {
    private final byte[] bytes;
    private int seen;
    private long line = 1;

    Lines(byte[] bytes) {
      this.bytes = bytes;
    }

    long upTo(int position) {
      for (; seen < position; seen++) {
        boolean loneCr =
            bytes[seen] == '\r' && (seen + 1 == bytes.length || bytes[seen + 1] != '\n');
        if (bytes[seen] == '\n' || loneCr) {
          line++;
        }
      }
      return line;
    }
  }
}
