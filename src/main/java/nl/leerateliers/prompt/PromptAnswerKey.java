package nl.leerateliers.prompt;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of {@link PromptAnswer}. */
class PromptAnswerKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private @Nullable String cardId;
  private @Nullable String rule;
  private int number;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PromptAnswerKey that
        && Objects.equals(cardId, that.cardId)
        && Objects.equals(rule, that.rule)
        && number == that.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(cardId, rule, number);
  }
}
