package nl.leerateliers.reflection;

import java.util.Arrays;
import java.util.List;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Completeness;
import nl.leerateliers.ketenkaart.Ketenkaart;
import org.jspecify.annotations.Nullable;

/**
 * How far the head and each of the six steps of a card are filled in.
 *
 * @param parts the head, then the six steps
 */
public record CardSteps(List<Step> parts) {

  /**
   * A step of the card.
   *
   * @param number 1 to 6; 0 is the head
   * @param filled how many of its fields hold something
   * @param fields how many it has
   * @param summary a few words of what stands there; null when nothing does
   * @param missing the names of the fields that hold nothing yet
   */
  public record Step(
      int number, int filled, int fields, @Nullable String summary, List<String> missing) {

    public Step {
      missing = List.copyOf(missing);
    }

    /** {@code done}, {@code partly} or {@code open}. */
    public String state() {
      return filled == 0 ? "open" : filled == fields ? "done" : "partly";
    }
  }

  private static final int SUMMARY = 90;

  public CardSteps {
    parts = List.copyOf(parts);
  }

  static CardSteps of(CardFile file) {
    Ketenkaart card = file.card();
    Completeness complete = file.completeness();
    return new CardSteps(
        List.of(
            step(0, complete),
            step(1, complete, card.basicInformation(), card.safetyPicture()),
            step(
                2,
                complete,
                card.intention().goal(),
                card.intention().verdiepingWhy(),
                card.intention().questions()),
            step(3, complete, card.interpretation()),
            step(4, complete, card.choice().intervention(), card.choice().interventionWhy()),
            step(5, complete, card.followUpAgreements(), card.feedbackTo()),
            step(6, complete, card.evaluation().evaluation(), card.evaluation().valueAdded())));
  }

  /** The head of the card. */
  public Step head() {
    return parts.get(0);
  }

  /** The six steps. */
  public List<Step> steps() {
    return parts.subList(1, parts.size());
  }

  /** How many steps hold something in every field. */
  public long done() {
    return steps().stream().filter(step -> step.state().equals("done")).count();
  }

  private static Step step(int number, Completeness complete, @Nullable String... texts) {
    List<Completeness.Field> fields = complete.of(number);
    List<String> missing =
        fields.stream().filter(field -> !field.filled()).map(Completeness.Field::name).toList();
    String summary =
        Arrays.stream(texts)
            .filter(text -> text != null && !text.isBlank())
            .findFirst()
            .map(CardSteps::brief)
            .orElse(null);
    return new Step(number, fields.size() - missing.size(), fields.size(), summary, missing);
  }

  /** The first sentence, or as many words as fit. */
  static String brief(String text) {
    int end = text.indexOf(". ");
    String sentence = end > 0 ? text.substring(0, end + 1) : text;
    if (sentence.length() <= SUMMARY) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', SUMMARY);
    return sentence.substring(0, space > 0 ? space : SUMMARY) + " …";
  }
}
