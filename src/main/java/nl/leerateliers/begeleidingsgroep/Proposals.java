package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.evaluation.Evaluations;
import nl.leerateliers.evaluation.Question;
import nl.leerateliers.followup.FollowUpsDue;
import nl.leerateliers.learning.LearningPoints;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** What the portal puts on an agenda by itself. */
@ApplicationScoped
class Proposals {

  static final int LONGEST_SUBJECT = 300;

  /** In Dutch whoever makes the agenda: it travels with the dataset. */
  private static final String STANDING = "begeleidingsgroep.standing.";

  private final Evaluations evaluations;
  private final LearningPoints points;
  private final FollowUpsDue followUps;
  private final Disclosure disclosure;

  @Inject
  Proposals(
      Evaluations evaluations,
      LearningPoints points,
      FollowUpsDue followUps,
      Disclosure disclosure) {
    this.evaluations = evaluations;
    this.points = points;
    this.followUps = followUps;
    this.disclosure = disclosure;
  }

  /**
   * What there is to look at on this day.
   *
   * @param since the meeting before; null for the first one
   */
  Material material(Region region, LocalDate day, @Nullable LocalDate since, List<AgendaItem> all) {
    long due = followUps.in(region).stream().filter(one -> !one.dueOn().isAfter(day)).count();
    return new Material(
        all.stream().filter(item -> item.meetingOn().isBefore(day) && item.isRunning()).toList(),
        evaluations.returningTips(region, day).stream()
            .filter(tip -> since == null || !tip.lastOn().isBefore(since))
            .toList(),
        points.in(region).stream().filter(point -> !point.isDecided()).toList(),
        due == 0
            ? Count.sum(List.of())
            : disclosure.protect(new int[][] {{Math.toIntExact(due)}}).total());
  }

  /**
   * What is not on the agenda yet.
   *
   * @param since the meeting before; null for the first one
   * @param all every agenda of the region
   */
  List<AgendaItem> of(
      Region region,
      LocalDate day,
      @Nullable LocalDate since,
      List<AgendaItem> all,
      Material material) {
    Set<String> asked = all.stream().map(AgendaItem::origin).collect(Collectors.toSet());
    Set<ItemKind> there =
        all.stream()
            .filter(item -> item.meetingOn().equals(day))
            .map(AgendaItem::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemKind.class)));
    List<AgendaItem> proposed = new ArrayList<>();
    for (ItemKind kind : ItemKind.values()) {
      if (kind == ItemKind.QUESTION) {
        questions(region, day, since)
            .filter(q -> !asked.contains(q.origin()))
            .forEach(proposed::add);
      } else if (kind.isStanding() && !there.contains(kind) && says(kind, material)) {
        proposed.add(
            new AgendaItem(day, kind, Messages.text(Messages.DUTCH, STANDING + kind), null));
      }
    }
    return proposed;
  }

  private Stream<AgendaItem> questions(Region region, LocalDate day, @Nullable LocalDate since) {
    LocalDate from = since == null ? region.period().from() : since;
    return evaluations.questionsBetween(region, from, day).stream()
        .filter(question -> question.origin() != null)
        .map(question -> item(day, question));
  }

  private static AgendaItem item(LocalDate day, Question question) {
    String words = question.text().strip().replaceAll("\\s+", " ");
    return new AgendaItem(
        day, ItemKind.QUESTION, shortened(words, LONGEST_SUBJECT), question.origin());
  }

  /** As many whole words as fit, with a sign that there is more. */
  static String shortened(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int space = words.lastIndexOf(' ', most - 1);
    return words.substring(0, space > most / 2 ? space : most - 1) + "…";
  }

  private static boolean says(ItemKind kind, Material material) {
    return switch (kind) {
      case DECISIONS -> !material.running().isEmpty();
      case TIPS -> !material.tips().isEmpty();
      case LEARNING_POINTS -> !material.points().isEmpty();
      case FOLLOW_UPS ->
          !material.followUps().isShown() || material.followUps().value().orElse(0) > 0;
      default -> true;
    };
  }
}
