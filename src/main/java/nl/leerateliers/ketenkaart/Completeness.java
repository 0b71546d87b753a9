package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of the card hold something, by content: "n.v.t." or a dash fills nothing, and
 * unknown is not filled. It tells what can still be written, not how good a card is.
 *
 * @param fields the fields in the order of the card; one that does not apply is not among them
 */
public record Completeness(List<Field> fields) {

  /**
   * A field of the card.
   *
   * @param step 1 to 6; 0 is the head
   * @param name the stable name, under which its label is found
   */
  public record Field(int step, String name, boolean filled) {}

  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "nvt",
          "niet van toepassing",
          "onbekend",
          "niet bekend",
          "niet ingevuld",
          "volgt",
          "volgt nog",
          "x",
          "xx",
          "xxx");

  public Completeness {
    fields = List.copyOf(fields);
  }

  /** Of one card with the rows its organisations wrote. */
  public static Completeness of(Ketenkaart card, WrittenRows rows) {
    List<Field> fields = new ArrayList<>();
    head(card, fields);
    fields.add(text(1, "basicInformation", card.basicInformation()));
    fields.add(text(1, "safetyPicture", card.safetyPicture()));
    fields.add(any(1, "safetyBefore", rows.safety(), SafetyRow::tellsBefore));
    intention(card.intention(), rows, fields);
    fields.add(text(3, "interpretation", card.interpretation()));
    Choice choice = card.choice();
    fields.add(code(4, "interventionKind", choice.interventionKind()));
    fields.add(text(4, "intervention", choice.intervention()));
    fields.add(text(4, "interventionWhy", choice.interventionWhy()));
    fields.add(text(5, "followUpAgreements", card.followUpAgreements()));
    fields.add(text(5, "feedbackTo", card.feedbackTo()));
    evaluation(card.evaluation(), rows, fields);
    return new Completeness(fields);
  }

  private static void head(Ketenkaart card, List<Field> fields) {
    CardHead head = card.head();
    fields.add(code(0, "interventionChosenOn", card.interventionChosenOn()));
    fields.add(text(0, "author", head.authorOrganisation()));
    fields.add(text(0, "suspect", head.suspect()));
    fields.add(text(0, "peopleInvolved", head.peopleInvolved()));
    fields.add(text(0, "offence", head.offence()));
    fields.add(code(0, "preselect", head.preselect()));
    fields.add(code(0, "preselectCare", head.preselectCare()));
    fields.add(code(0, "safetyHousePlan", head.safetyHousePlan()));
  }

  private static void intention(Intention intention, WrittenRows rows, List<Field> fields) {
    boolean coded =
        !intention.verdiepingReasons().isEmpty() || !intention.noVerdiepingReasons().isEmpty();
    fields.add(code(2, "verdieping", intention.verdiepingDecided()));
    fields.add(new Field(2, "verdiepingWhy", coded || says(intention.verdiepingWhy())));
    fields.add(text(2, "goal", intention.goal()));
    // The card asks these two only of who wants to deepen ("Zo ja, …").
    if (!Boolean.FALSE.equals(intention.verdiepingDecided())) {
      fields.add(text(2, "questions", intention.questions()));
      fields.add(
          any(
              2,
              "activity",
              rows.contributions(),
              row ->
                  says(row.activity())
                      || says(row.notObtained())
                      || row.notObtainedReason() != null));
      fields.add(any(2, "conversations", rows.conversations(), row -> row.spokenWith() != null));
    }
  }

  private static void evaluation(CardEvaluation evaluation, WrittenRows rows, List<Field> fields) {
    fields.add(text(6, "valueAdded", evaluation.valueAdded()));
    fields.add(code(6, "preselectCareValue", evaluation.preselectCareValue()));
    fields.add(text(6, "evaluation", evaluation.evaluation()));
    fields.add(any(6, "demand", rows.contributions(), row -> says(row.demand())));
    fields.add(
        new Field(
            6,
            "facilitators",
            says(evaluation.facilitators()) || !evaluation.facilitatorThemes().isEmpty()));
    fields.add(
        new Field(
            6, "barriers", says(evaluation.barriers()) || !evaluation.barrierThemes().isEmpty()));
    fields.add(any(6, "safetyAfter", rows.safety(), SafetyRow::tellsAfter));
    fields.add(any(6, "principles", rows.evidence(), row -> says(row.evidence())));
    fields.add(any(6, "tensions", rows.tensions(), row -> row.position() != null));
  }

  private static Field text(int step, String name, @Nullable String text) {
    return new Field(step, name, says(text));
  }

  private static Field code(int step, String name, @Nullable Object code) {
    return new Field(step, name, code != null && !code.toString().equals("UNKNOWN"));
  }

  private static <T> Field any(int step, String name, List<T> rows, Predicate<T> tells) {
    return new Field(step, name, rows.stream().anyMatch(tells));
  }

  /** The words, without signs, that fill nothing. */
  static Set<String> saysNothing() {
    Set<String> words = new HashSet<>(SAYS_NOTHING);
    words.addAll(List.of("", "n v t"));
    return words;
  }

  /** Whether a text says anything at all. */
  public static boolean says(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String words =
        text.toLowerCase(Locale.ROOT)
            .replace(".", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .replaceAll("^n v t$", "nvt");
    return !words.isEmpty() && !SAYS_NOTHING.contains(words);
  }

  /** The fields of one step. */
  public List<Field> of(int step) {
    return fields.stream().filter(field -> field.step() == step).toList();
  }

  /**
   * One step in the words of the page.
   *
   * @param step 1 to 6; 0 is the head
   * @param brief how many of its fields hold something, as {@code 3/8}
   * @param words the same as a sentence, with the labels of what is still empty
   */
  public record StepFilled(int step, String brief, String words) {}

  /** The head and the six steps. */
  public List<StepFilled> steps() {
    return IntStream.rangeClosed(0, CardField.STEPS).mapToObj(this::step).toList();
  }

  private StepFilled step(int number) {
    List<Field> own = of(number);
    List<String> open =
        own.stream()
            .filter(field -> !field.filled())
            .map(field -> Messages.text("case.field." + field.name()))
            .toList();
    int filled = own.size() - open.size();
    String words = Messages.text("case.filled", filled, own.size()) + ".";
    return new StepFilled(
        number,
        filled + "/" + own.size(),
        open.isEmpty()
            ? words
            : words
                + " "
                + Messages.text("case.filled.open")
                + " "
                + String.join(", ", open)
                + ".");
  }

  /** How many fields hold something. */
  public int filled() {
    return (int) fields.stream().filter(Field::filled).count();
  }
}
