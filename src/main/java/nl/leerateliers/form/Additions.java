package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.document.FormPart;
import nl.leerateliers.ketenkaart.CardTension;
import nl.leerateliers.ketenkaart.Conversation;
import nl.leerateliers.ketenkaart.PersonRole;
import nl.leerateliers.ketenkaart.PrincipleEvidence;
import nl.leerateliers.ketenkaart.SafetyRow;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.tension.TensionPosition;
import org.jspecify.annotations.Nullable;

/**
 * What the portal keeps with a card and annex 1 does not ask: safety and resilience per role, who
 * was spoken to, principles and tension fields.
 */
final class Additions {

  private Additions() {}

  static List<FormPart> to(CaseReflection reflection) {
    List<List<String>> safety =
        Arrays.stream(PersonRole.values())
            .flatMap(role -> reflection.file().safetyOf(role).stream())
            .flatMap(Additions::rows)
            .toList();
    List<List<String>> spoken =
        reflection.file().conversations().stream().map(c -> row(reflection, c)).toList();
    List<List<String>> principles =
        reflection.file().evidence().stream().map(e -> row(reflection, e)).toList();
    List<List<String>> tensions =
        Stream.concat(
                reflection.file().tensions().stream().map(Additions::row),
                reflection.positions().stream().map(Additions::row))
            .toList();
    List<FormPart> parts = new ArrayList<>();
    add(parts, "safety", List.of("people", "safety"), safety);
    add(parts, "spoken", List.of("spokenWith", "spokenHow", "spokenOn"), spoken);
    add(parts, "principles", List.of("principle", "evidence", "rating"), principles);
    add(parts, "tensions", List.of("tension", "position"), tensions);
    if (!parts.isEmpty()) {
      parts.add(0, new FormPart.Step(text("form.more.title")));
    }
    return parts;
  }

  private static void add(
      List<FormPart> parts, String question, List<String> heads, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      parts.add(new FormPart.Question(text("form.more." + question)));
      parts.add(new FormPart.Rows(heads.stream().map(h -> text("form.more." + h)).toList(), rows));
    }
  }

  private static Stream<List<String>> rows(SafetyRow row) {
    String who = text("ketenkaart.personRole." + row.personRole());
    return Stream.of(
        List.of(
            text("form.more.before", who),
            picture(row.safetyBefore(), row.resilienceBefore(), row.groundBefore())),
        List.of(
            text("form.more.after", who),
            picture(row.safetyAfter(), row.resilienceAfter(), row.groundAfter())));
  }

  private static String picture(
      List<String> safety, List<String> resilience, @Nullable String ground) {
    return text("form.more.isSafe", words("safety", safety))
        + "\n"
        + text("form.more.isResilient", words("resilience", resilience))
        + (ground == null ? "" : "\n" + ground);
  }

  private static List<String> row(CaseReflection reflection, Conversation spoken) {
    String by =
        spoken.spokenBy() == null
            ? ""
            : "\n" + text("case.spoken.by", reflection.organisationShort(spoken.spokenBy()));
    return List.of(
        orUnknown(CardCodes.code("spokenWith", spoken.spokenWith())),
        orUnknown(CardCodes.code("spokenHow", spoken.spokenHow())) + by,
        orUnknown(spoken.spokenOn() == null ? null : DutchDate.day(spoken.spokenOn())));
  }

  private static List<String> row(CaseReflection reflection, PrincipleEvidence evidence) {
    Integer rating = evidence.rating();
    return List.of(
        evidence.principle() + ". " + reflection.wording(evidence.principle()),
        evidence.evidence() == null ? "" : evidence.evidence(),
        rating == null ? "" : text("form.more.ratingOf", rating));
  }

  private static List<String> row(CardTension row) {
    Integer position = row.position();
    String where = position == null ? CardCodes.known(null) : where(row.tension(), position);
    return List.of(between(row.tension()), text("form.more.team", where) + said(row.sentence()));
  }

  private static List<String> row(TensionPosition position) {
    String where = where(position.tension(), position.position());
    return List.of(
        between(position.tension()),
        position.participant() + ": " + where + said(position.sentence()));
  }

  private static String between(int tension) {
    return text("case.reflection.between", poles(tension));
  }

  private static String where(int tension, int position) {
    return text("case.reflection.position." + position, poles(tension));
  }

  private static Object[] poles(int tension) {
    return new Object[] {text("tension." + tension + ".a"), text("tension." + tension + ".b")};
  }

  private static String words(String list, List<String> codes) {
    return codes.isEmpty() ? CardCodes.known(null) : CardCodes.codes(list, codes);
  }

  private static String orUnknown(@Nullable String text) {
    return text == null ? CardCodes.known(null) : text;
  }

  private static String said(@Nullable String sentence) {
    return sentence == null ? "" : "\n‘" + sentence + "’";
  }
}
