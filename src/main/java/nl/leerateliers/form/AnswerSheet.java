package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerateliers.document.FormPart;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.reflection.CaseReflection;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is written, question by question, each with what the card answers or with the room
 * to write it.
 */
final class AnswerSheet {

  private final List<Organisation> organisations;
  private final @Nullable CaseReflection reflection;
  private final List<FormPart> parts = new ArrayList<>();

  /**
   * @param reflection the case that answers; null for an empty form
   */
  AnswerSheet(List<Organisation> organisations, @Nullable CaseReflection reflection) {
    this.organisations = organisations;
    this.reflection = reflection;
  }

  List<FormPart> parts() {
    return parts;
  }

  void step(int number) {
    parts.add(new FormPart.Step(text("form.step." + number)));
  }

  /** A line of the head of the card. */
  void fact(String key, Function<Ketenkaart, @Nullable String> value) {
    parts.add(new FormPart.Fact(text("form.head." + key), answer(value)));
  }

  /** A question with a box for the answer. */
  void ask(String key, Function<Ketenkaart, @Nullable String> value) {
    parts.add(new FormPart.Question(text("form.ask." + key)));
    parts.add(new FormPart.Box(answer(value)));
  }

  /** What the source does not ask; nothing on the empty form. */
  void codes(Function<CardCodes, List<String>> lines) {
    if (reflection != null) {
      lines
          .apply(new CardCodes(reflection.file().card()))
          .forEach(line -> parts.add(new FormPart.Codes(line)));
    }
  }

  /** A question with a row for each organisation. */
  void rows(
      String question, List<String> columns, List<Function<Contribution, String>> afterTheName) {
    List<List<String>> rows = new ArrayList<>();
    for (Organisation organisation : organisations) {
      List<String> row = new ArrayList<>(List.of(organisation.shortName()));
      afterTheName.forEach(value -> row.add(cell(organisation, value)));
      rows.add(row);
    }
    parts.add(new FormPart.Question(text("form.ask." + question)));
    parts.add(
        new FormPart.Rows(columns.stream().map(c -> text("form.column." + c)).toList(), rows));
  }

  private String cell(Organisation organisation, Function<Contribution, String> value) {
    return reflection == null
        ? ""
        : reflection.file().contributionOf(organisation.code()).map(value).orElse("");
  }

  /** What the card says, in words for what it does not; nothing on the empty form. */
  private String answer(Function<Ketenkaart, @Nullable String> value) {
    if (reflection == null) {
      return "";
    }
    String answer = value.apply(reflection.file().card());
    return answer == null || answer.isBlank() ? text("form.empty") : answer;
  }
}
