package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Ketenkaart;
import org.jspecify.annotations.Nullable;

/** How far each of the six steps of a card is filled in. */
public record CardSteps(List<Step> steps) {

  /**
   * A step of the card.
   *
   * @param number 1 to 6
   * @param filled how many of its fields hold something
   * @param fields how many it has
   * @param summary a few words of what stands there; null when nothing does
   */
  public record Step(int number, int filled, int fields, @Nullable String summary) {

    /** {@code done}, {@code partly} or {@code open}. */
    public String state() {
      return filled == 0 ? "open" : filled == fields ? "done" : "partly";
    }
  }

  private static final int SUMMARY = 90;

  public CardSteps {
    steps = List.copyOf(steps);
  }

  static CardSteps of(CardFile file) {
    Ketenkaart card = file.card();
    List<Step> steps = new ArrayList<>();
    steps.add(step(1, card.basicInformation(), card.safetyPicture()));
    steps.add(
        step(
            2,
            card.intention().goal(),
            card.intention().verdiepingWhy(),
            card.intention().questions(),
            file.contributions().isEmpty() ? null : "x"));
    steps.add(step(3, card.interpretation()));
    steps.add(step(4, card.choice().intervention(), card.choice().interventionWhy()));
    steps.add(step(5, card.followUpAgreements(), card.feedbackTo()));
    steps.add(step(6, card.evaluation().evaluation(), card.evaluation().valueAdded()));
    return new CardSteps(steps);
  }

  /** How many steps hold something in every field. */
  public long done() {
    return steps.stream().filter(step -> step.state().equals("done")).count();
  }

  private static Step step(int number, @Nullable String... fields) {
    List<String> filled =
        Arrays.stream(fields).filter(text -> text != null && !text.isBlank()).toList();
    return new Step(
        number, filled.size(), fields.length, filled.isEmpty() ? null : brief(filled.get(0)));
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
