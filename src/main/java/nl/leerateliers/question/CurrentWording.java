package nl.leerateliers.question;

import java.util.List;
import java.util.Optional;

/**
 * How a region words a question now, where that differs from how it was asked.
 *
 * @param version 1 is how it was asked; so 2 is the first of the region
 */
public record CurrentWording(String question, int version, String wording, boolean fictitious) {

  static CurrentWording of(QuestionWording one) {
    return new CurrentWording(one.question(), one.number() + 1, one.wording(), one.fictitious());
  }

  /** That of a question, where it has one. */
  public static Optional<CurrentWording> of(List<CurrentWording> all, String question) {
    return all.stream().filter(one -> one.question().equals(question)).findFirst();
  }
}
