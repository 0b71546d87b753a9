package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** What two people decided about the same thing on the wall, in words. */
@ApplicationScoped
class ConflictWords {

  private static final int SHOWN = 60;

  private final RegionDatabase database;

  @Inject
  ConflictWords(RegionDatabase database) {
    this.database = database;
  }

  /**
   * A conflict as the page shows it.
   *
   * @param pin what the card says, or the name of the group
   * @param mine and {@code theirs} in words
   */
  public record Shown(
      Arranged.Conflict conflict, String pin, String field, String mine, String theirs) {

    public String id() {
      return conflict.id();
    }

    public String code() {
      return conflict.field().code();
    }

    public String mineValue() {
      return conflict.mine();
    }

    public String theirsValue() {
      return conflict.theirs();
    }
  }

  List<Shown> of(Region region, List<Arranged.Conflict> conflicts) {
    return database.read(
        region,
        em ->
            conflicts.stream()
                .map(
                    each ->
                        new Shown(
                            each,
                            pin(em, each.id()),
                            Messages.text("evaluation.field." + each.field().code()),
                            value(em, each.field(), each.mine()),
                            value(em, each.field(), each.theirs())))
                .toList());
  }

  private static String value(EntityManager em, PinField field, String value) {
    return switch (field) {
      case QUESTION -> Messages.text(value.isEmpty() ? "web.known.no" : "web.known.yes");
      case GROUP, MERGED -> value.isEmpty() ? none() : pin(em, value);
      case LEVEL -> value.isEmpty() ? none() : Messages.text("evaluation.level." + value);
      default -> value.isEmpty() ? none() : value;
    };
  }

  private static String none() {
    return Messages.text("evaluation.field.none");
  }

  private static String pin(EntityManager em, String id) {
    EvaluationGroup group = em.find(EvaluationGroup.class, id);
    Evaluation card = em.find(Evaluation.class, id);
    String text = group != null ? group.title() : card != null ? card.text() : id;
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
