package nl.leerateliers.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three levels of reflection (source report, 8.2), with the codes of a learning point's. */
public enum ReflectionLevel {
  /** a: within the case. */
  CASE,
  /** b: across cases. */
  CROSS_CASE,
  /** c: across the atelier. */
  CROSS_ATELIER;

  /** The level of a code; empty for anything else. */
  static Optional<ReflectionLevel> ofCode(@Nullable String code) {
    return Arrays.stream(values()).filter(level -> level.name().equals(code)).findFirst();
  }
}
