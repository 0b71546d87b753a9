package nl.leerateliers.region;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the transactions that ended in this process, of every database and whatever they did. Two
 * equal answers mean that nothing was written in between: what was read before still stands.
 */
public final class Writes {

  private static final AtomicLong ENDED = new AtomicLong();

  private Writes() {}

  /** Counted before whoever wrote hears that it was done. */
  static void oneMore() {
    ENDED.incrementAndGet();
  }

  public static long soFar() {
    return ENDED.get();
  }
}
