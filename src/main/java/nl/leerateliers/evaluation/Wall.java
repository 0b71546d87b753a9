package nl.leerateliers.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What was said in one week, as it hangs on the wall.
 *
 * @param state another text after every change in the region
 * @param groups of this week: made in it, or with a card of it
 * @param earlier groups of other weeks, in which a card can be put
 */
public record Wall(
    int week,
    LocalDate friday,
    String state,
    List<Group> groups,
    List<EvaluationGroup> earlier,
    List<Card> loose) {

  /**
   * A card with what says the same.
   *
   * @param name under which it was given, where the region asks for names
   */
  public record Card(Evaluation main, List<Same> same, @Nullable String name) {
    public Card {
      same = List.copyOf(same);
    }

    /** Whether it, or what says the same, is for the begeleidingsgroep. */
    public boolean isQuestion() {
      return main.forBegeleidingsgroep()
          || same.stream().anyMatch(each -> each.evaluation().forBegeleidingsgroep());
    }

    /** What it is, in the words of the page. */
    public String kind() {
      boolean asked = main.kind() == EvaluationKind.WEEK_EVALUATION && main.forBegeleidingsgroep();
      return Messages.text(
          "evaluation.kind." + (asked ? EvaluationDraft.QUESTION : main.kind().name()));
    }
  }

  /** An original that was merged. */
  public record Same(Evaluation evaluation, @Nullable String name) {}

  /**
   * A group with its cards of this week.
   *
   * @param otherWeeks in which it has cards too
   */
  public record Group(EvaluationGroup group, List<Card> cards, List<Integer> otherWeeks) {
    public Group {
      cards = List.copyOf(cards);
      otherWeeks = List.copyOf(otherWeeks);
    }
  }

  public Wall {
    groups = List.copyOf(groups);
    earlier = List.copyOf(earlier);
    loose = List.copyOf(loose);
  }

  /** The cards of a kind that hang in no group. */
  public List<Card> of(String kind) {
    return loose.stream().filter(card -> card.main().kind().name().equals(kind)).toList();
  }

  /**
   * The groups and cards that are for the begeleidingsgroep; a card in such a group stands in it.
   */
  public List<Group> askedGroups() {
    return groups.stream().filter(each -> each.group().forBegeleidingsgroep()).toList();
  }

  public List<Card> askedCards() {
    return java.util.stream.Stream.concat(
            groups.stream()
                .filter(each -> !each.group().forBegeleidingsgroep())
                .flatMap(each -> each.cards().stream()),
            loose.stream())
        .filter(Card::isQuestion)
        .toList();
  }
}
