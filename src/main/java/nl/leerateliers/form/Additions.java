package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.FormPart;
import nl.leerateliers.ketenkaart.PrincipleEvidence;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.tension.TensionPosition;
import org.jspecify.annotations.Nullable;

/** What the portal keeps with a card and annex 1 does not ask: principles and tension fields. */
final class Additions {

  private Additions() {}

  static List<FormPart> to(CaseReflection reflection) {
    List<List<String>> principles =
        reflection.file().evidence().stream().map(e -> row(reflection, e)).toList();
    List<List<String>> tensions = reflection.positions().stream().map(Additions::row).toList();
    List<FormPart> parts = new ArrayList<>();
    if (!principles.isEmpty() || !tensions.isEmpty()) {
      parts.add(new FormPart.Step(text("form.more.title")));
    }
    add(parts, "principles", List.of("principle", "evidence", "rating"), principles);
    add(parts, "tensions", List.of("tension", "position"), tensions);
    return parts;
  }

  private static void add(
      List<FormPart> parts, String question, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      parts.add(new FormPart.Question(text("form.more." + question)));
      parts.add(new FormPart.Rows(heads.stream().map(h -> text("form.more." + h)).toList(), rows));
    }
  }

  private static List<String> row(CaseReflection reflection, PrincipleEvidence evidence) {
    Integer rating = evidence.rating();
    return List.of(
        evidence.principle() + ". " + reflection.wording(evidence.principle()),
        evidence.evidence(),
        rating == null ? "" : text("form.more.ratingOf", rating));
  }

  private static List<String> row(TensionPosition position) {
    String a = text("tension." + position.tension() + ".a");
    String b = text("tension." + position.tension() + ".b");
    String where = text("case.reflection.position." + position.position(), a, b);
    return List.of(
        text("case.reflection.between", a, b),
        position.participant() + ": " + where + said(position.sentence()));
  }

  private static String said(@Nullable String sentence) {
    return sentence == null ? "" : "\n‘" + sentence + "’";
  }
}
