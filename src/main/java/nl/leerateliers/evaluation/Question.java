package nl.leerateliers.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was put to the begeleidingsgroep: an evaluation, or a group of the wall by its
 * name.
 *
 * @param id of the evaluation or of the group
 * @param givenOn the day it was first said
 * @param text what was written, or the name of the group
 * @param group whether it is a group
 * @param said what it rests on, merged ones too, the oldest first, without cases; a group may be
 *     empty
 */
public record Question(
    String id, LocalDate givenOn, String text, boolean group, List<Evaluation> said) {

  public Question {
    said = List.copyOf(said);
  }

  /** The id of an evaluation it came from, if there is one. */
  public @Nullable String origin() {
    return said.isEmpty() ? null : said.get(0).id();
  }
}
