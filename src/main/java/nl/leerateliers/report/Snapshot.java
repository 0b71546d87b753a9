package nl.leerateliers.report;

import java.time.Instant;
import nl.leerateliers.message.DutchDate;

/**
 * A reflection frozen for a report.
 *
 * @param json the reflection as it was, in UTF-8
 * @param hash its SHA-256, 64 hex digits
 * @param asOf when its figures were computed
 */
record Snapshot(byte[] json, String hash, Instant asOf) {

  private static final int PRINTED = 12;

  static Snapshot of(Object reflection, Instant asOf) {
    byte[] json = FrozenJson.of(reflection);
    return new Snapshot(json, Sha256.of(json), asOf);
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
