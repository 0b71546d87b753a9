package nl.leerateliers.prompt;

import org.jspecify.annotations.Nullable;

/**
 * What became of a draft: kept when there is neither a fault nor another's answer.
 *
 * @param fault why it was refused, in Dutch; empty when it was not
 * @param other the answer that somebody gave in between
 */
record PromptOutcome(PromptDraft draft, String fault, @Nullable PromptAnswer other) {

  /** 200, 409 when another came first, 422 when it was refused. */
  int status() {
    return !fault.isEmpty() ? 422 : other != null ? 409 : 200;
  }
}
