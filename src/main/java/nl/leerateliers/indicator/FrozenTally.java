package nl.leerateliers.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;

/**
 * Everything counted of a region at one moment, to be kept. Its numbers are exact, so nobody sees
 * them: {@link Indicators} makes protected figures of it.
 */
public final class FrozenTally {

  private final Content content;
  private final String text;

  private FrozenTally(Content content, String text) {
    this.content = content;
    this.text = text;
  }

  /** The period goes along, since the weeks of the figures are those of that moment. */
  record Content(Period period, RegionTally tally) {}

  static FrozenTally of(Period period, RegionTally tally) {
    Content content = new Content(period, tally);
    return new FrozenTally(content, RecordText.write(content));
  }

  /**
   * Reads what was kept.
   *
   * @throws IllegalStateException when the text is not the one of this checksum
   */
  public static FrozenTally read(String text, String checksum) {
    FrozenTally frozen = new FrozenTally(RecordText.read(text, Content.class), text);
    if (!frozen.checksum().equals(checksum)) {
      throw new IllegalStateException("A tally was changed after it was kept: " + checksum);
    }
    return frozen;
  }

  /** What is kept of it. */
  public String text() {
    return text;
  }

  /** SHA-256 of the text, 64 hex digits: the same numbers have the same one. */
  public String checksum() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  RegionTally tally() {
    return content.tally();
  }

  /** The region as it was: with the period of that moment. */
  Region region(Region now) {
    return new Region(
        now.key(),
        now.name(),
        now.atelier(),
        now.order(),
        now.letter(),
        content.period(),
        now.lengthFictitious(),
        now.fictitious(),
        now.note());
  }
}
