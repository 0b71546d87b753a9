package nl.leerateliers.report;

import java.time.Instant;
import nl.leerateliers.message.DutchDate;

/**
 * A reflection frozen for a report.
 *
 * @param json the reflection as it was, in UTF-8
 * @param hash its SHA-256, 64 hex digits
 * @param asOf when its figures were computed
 * @param number counted per region; 0 while it has none
 */
record Snapshot(byte[] json, String hash, Instant asOf, int number) {

  private static final int PRINTED = 12;

  static Snapshot of(Object reflection, Instant asOf) {
    byte[] json = FrozenJson.of(reflection);
    return new Snapshot(json, Sha256.of(json), asOf, 0);
  }

  Snapshot numbered(int counted) {
    return new Snapshot(json, hash, asOf, counted);
  }

  /** As it stands on every page: its number, and the beginning of its checksum. */
  String printed() {
    return number == 0 ? shortHash() : number + " · " + shortHash();
  }

  /** The part of the hash that is printed on every page. */
  String shortHash() {
    return hash.substring(0, PRINTED);
  }

  /** The reference day in words. */
  String day() {
    return DutchDate.day(asOf);
  }
}
