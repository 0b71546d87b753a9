package nl.leerateliers.question;

import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A learning question. Its id stays, however a region words it.
 *
 * @param organisation the code of the organisation that asks it; null for a general question
 */
public record Question(String id, @Nullable String organisation) {

  /** In the order of the source (§4): the general ones, then those of organisations. */
  static final List<Question> ALL =
      List.of(
          new Question("G1", null),
          new Question("G2", null),
          new Question("G3", null),
          new Question("G4", null),
          new Question("G5", null),
          new Question("G6", null),
          new Question("RVDK1", "RVDK"),
          new Question("RVDK2", "RVDK"),
          new Question("OM1", "OM"),
          new Question("OM2", "OM"),
          new Question("HALT1", "HALT"),
          new Question("RECLASSERING1", "RECLASSERING_3RO"),
          new Question("VT1", "VEILIG_THUIS"),
          new Question("VT2", "VEILIG_THUIS"));

  public static Optional<Question> find(String id) {
    return ALL.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** As the national working group asked it, in the portal's words. */
  public String asked() {
    return Messages.text("learning.question." + id);
  }
}
