package nl.leerateliers.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerateliers.composition.LeftOut;
import nl.leerateliers.composition.OwnText;
import nl.leerateliers.security.Role;

/**
 * An edition with all that is written in it and about it.
 *
 * @param passages the newest of every slot
 * @param steps what was decided, the oldest first
 * @param comments the oldest first
 * @param writers the accounts that wrote anything in it, now or in an edition before it
 */
public record Edition(
    Place place,
    Composition composition,
    List<Passage> passages,
    List<Omission> omissions,
    List<LifeStep> steps,
    List<Comment> comments,
    Set<String> writers) {

  public Edition {
    passages = List.copyOf(passages);
    omissions = List.copyOf(omissions);
    steps = List.copyOf(steps);
    comments = List.copyOf(comments);
    writers = Set.copyOf(writers);
  }

  /** In addresses. */
  public String id() {
    return place.id(composition.number());
  }

  public Optional<Passage> passage(String slot) {
    return passages.stream().filter(passage -> passage.slot().equals(slot)).findFirst();
  }

  /** What is in the report; a slot that was emptied is not. */
  public List<OwnText> texts() {
    return passages.stream()
        .filter(passage -> !passage.text().isBlank())
        .map(passage -> new OwnText(passage.slot(), passage.title(), passage.text()))
        .toList();
  }

  public List<LeftOut> leftOut() {
    return omissions.stream()
        .map(omission -> new LeftOut(omission.chapter(), omission.reason()))
        .toList();
  }

  public List<Comment> commentsOn(String slot) {
    return comments.stream().filter(comment -> comment.slot().equals(slot)).toList();
  }

  public long openComments() {
    return comments.stream().filter(Comment::isOpen).count();
  }

  /** Who signed what lies before the readers now. */
  public List<LifeStep> signatures() {
    List<LifeStep> signatures = new ArrayList<>();
    for (LifeStep step : steps) {
      if (step.kind() == LifeStep.Kind.SUBMITTED || step.kind() == LifeStep.Kind.RETURNED) {
        signatures.clear();
      } else if (step.kind() == LifeStep.Kind.SIGNED) {
        signatures.add(step);
      }
    }
    return signatures;
  }

  /**
   * Which of the people of this role it is, in the order in which they first decided or said
   * something; 0 where there is only one.
   */
  public int which(Role role, String account) {
    List<String> all =
        Stream.concat(
                steps.stream().map(one -> new Deed(one.role(), one.account(), one.takenAt())),
                comments.stream().map(one -> new Deed(one.role(), one.account(), one.writtenAt())))
            .filter(deed -> deed.role() == role)
            .sorted(Comparator.comparing(Deed::at))
            .map(Deed::account)
            .distinct()
            .toList();
    return all.size() < 2 ? 0 : all.indexOf(account) + 1;
  }

  private record Deed(Role role, String account, Instant at) {}

  public boolean isSignedBy(String account) {
    return signatures().stream().anyMatch(step -> step.account().equals(account));
  }
}
