package nl.leerateliers.addedfield;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.LockedCard;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** The added fields of a region's card, and what stands in them. */
@ApplicationScoped
public class AddedFields {

  private static final int LONGEST = 4000;

  private final RegionDatabase database;
  private final AuditTrail trail;

  @Inject
  AddedFields(RegionDatabase database, AuditTrail trail) {
    this.database = database;
    this.trail = trail;
  }

  /** All of a region, by step; those that are no longer asked too. */
  public List<AddedField> in(Region region) {
    return database.read(
        region,
        em ->
            em.createQuery("select f from AddedField f order by f.step, f.label", AddedField.class)
                .getResultList());
  }

  /** What stands in the fields of a card: those that are asked, and those that are filled in. */
  List<FilledField> ofCard(Region region, String card) {
    List<AddedField> fields = in(region);
    if (fields.isEmpty()) {
      return List.of();
    }
    Map<String, String> answers = database.read(region, em -> answers(em, card));
    return fields.stream()
        .filter(field -> field.isAsked() || answers.containsKey(field.id()))
        .map(
            field -> {
              String now = answers.getOrDefault(field.id(), "");
              return new FilledField(field, now, now, null, "");
            })
        .toList();
  }

  /**
   * Keeps what was typed, unless it is faulty or somebody else wrote in between.
   *
   * @param original what the writer started from
   * @return the field as it is now: without a fault and without another's words when it was kept
   */
  FilledField keep(Region region, String card, AddedField field, String original, String typed) {
    String fault = fault(field, typed);
    return database.write(
        region,
        em -> {
          LockedCard.in(em, card);
          String now = answers(em, card).getOrDefault(field.id(), "");
          if (!fault.isEmpty()) {
            return new FilledField(field, now, typed, null, fault);
          }
          if (!now.equals(original) && !now.equals(typed)) {
            return new FilledField(field, now, typed, now, "");
          }
          if (!now.equals(typed)) {
            write(em, card, field.id(), typed);
            trail.record(em, "card-changed", card);
          }
          return new FilledField(field, typed, typed, null, "");
        });
  }

  private static void write(EntityManager em, String card, String field, String text) {
    em.createNativeQuery("delete from added_answer where card_id = ?1 and field_id = ?2")
        .setParameter(1, card)
        .setParameter(2, field)
        .executeUpdate();
    if (!text.isEmpty()) {
      em.createNativeQuery(
              "insert into added_answer (card_id, field_id, answer) values (?1, ?2, ?3)")
          .setParameter(1, card)
          .setParameter(2, field)
          .setParameter(3, text)
          .executeUpdate();
    }
  }

  private static String fault(AddedField field, String typed) {
    if (typed.length() > LONGEST) {
      return Messages.text("addedfield.fault.long", typed.length(), LONGEST);
    }
    boolean chosen = typed.isEmpty() || field.options().isEmpty();
    return chosen || field.options().contains(typed)
        ? ""
        : Messages.text("addedfield.fault.option");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> answers(EntityManager em, String card) {
    List<Object[]> rows =
        em.createNativeQuery("select field_id, answer from added_answer where card_id = ?1")
            .setParameter(1, card)
            .getResultList();
    Map<String, String> answers = new LinkedHashMap<>();
    rows.forEach(row -> answers.put((String) row[0], (String) row[1]));
    return answers;
  }
}
