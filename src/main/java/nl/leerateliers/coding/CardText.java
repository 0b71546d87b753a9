package nl.leerateliers.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.CardTension;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.PrincipleEvidence;
import nl.leerateliers.ketenkaart.SafetyRow;
import org.jspecify.annotations.Nullable;

/** Everything that is written on a card, as a coder reads it. */
public record CardText(List<Part> parts) {

  /**
   * One field that holds something.
   *
   * @param step 0 for the head of the card, else 1 to 6
   * @param label key of its heading
   * @param organisation whose row it is; empty for a field of the card itself
   */
  public record Part(int step, String label, String organisation, String text) {}

  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  public CardText {
    parts = List.copyOf(parts);
  }

  static CardText of(CardFile file) {
    Ketenkaart card = file.card();
    List<Part> parts = new ArrayList<>();
    add(parts, 0, "case.people.suspect", "", card.head().suspect());
    add(parts, 0, "case.people.involved", "", card.head().peopleInvolved());
    add(parts, 0, "case.people.offence", "", card.head().offence());
    add(parts, 1, "case.known", "", card.basicInformation());
    add(parts, 1, "case.picture", "", card.safetyPicture());
    add(parts, 1, "coding.text.runningCare", "", card.background().runningCare());
    for (SafetyRow row : file.safety()) {
      add(parts, 1, "coding.text.before." + row.personRole(), "", row.groundBefore());
    }
    add(parts, 2, "case.why", "", card.intention().verdiepingWhy());
    add(parts, 2, "case.questions", "", card.intention().questions());
    add(parts, 2, "case.goal", "", card.intention().goal());
    for (Contribution row : file.contributions()) {
      add(parts, 2, "coding.text.activity", row.organisation(), row.activity());
      add(parts, 2, "coding.text.from", row.organisation(), row.fromWhom());
      add(parts, 2, "coding.text.notObtained", row.organisation(), row.notObtained());
    }
    add(parts, 3, "case.needed", "", card.interpretation());
    add(parts, 4, "case.routes.regular", "", card.choice().regularDisposition());
    add(parts, 4, "case.chosen", "", card.choice().intervention());
    add(parts, 4, "case.chosenWhy", "", card.choice().interventionWhy());
    add(parts, 5, "case.agreements", "", card.followUpAgreements());
    add(parts, 5, "case.feedback", "", card.feedbackTo());
    add(parts, 6, "case.evaluation", "", card.evaluation().evaluation());
    add(parts, 6, "case.valueAdded", "", card.evaluation().valueAdded());
    for (Contribution row : file.contributions()) {
      add(parts, 6, "coding.text.demand", row.organisation(), row.demand());
    }
    add(parts, 6, "case.furthered", "", card.evaluation().facilitators());
    add(parts, 6, "case.hindered", "", card.evaluation().barriers());
    for (SafetyRow row : file.safety()) {
      add(parts, 6, "coding.text.after." + row.personRole(), "", row.groundAfter());
    }
    for (PrincipleEvidence row : file.evidence()) {
      add(parts, 6, "coding.text.principle." + row.principle(), "", row.evidence());
    }
    for (CardTension row : file.tensions()) {
      add(parts, 6, "coding.text.tension." + row.tension(), "", row.sentence());
    }
    return new CardText(parts);
  }

  /** Whether these words stand in one of the fields, whatever the spaces and line ends. */
  boolean contains(String passage) {
    String sought = spaced(passage);
    return parts.stream().anyMatch(part -> spaced(part.text()).contains(sought));
  }

  /** Differs when any word on the card differs. */
  String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Part part : parts) {
        digest.update(
            (part.label() + "\n" + part.organisation() + "\n" + spaced(part.text()) + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The words with one space between them, as passages are kept and compared. */
  static String spaced(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  private static void add(
      List<Part> parts, int step, String label, String organisation, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      parts.add(new Part(step, label, organisation, text));
    }
  }
}
