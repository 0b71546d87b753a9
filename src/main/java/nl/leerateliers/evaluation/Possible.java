package nl.leerateliers.evaluation;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/** What a card or a group of the wall can be linked to in one region. */
final class Possible {

  private final EntityManager em;
  private @Nullable Set<String> cards;

  Possible(EntityManager em) {
    this.em = em;
  }

  /** Why a pin cannot get this value, in the visitor's words; null when it can. */
  @Nullable String fault(Pin pin, PinField field, String value) {
    if (pin.value(field) == null) {
      return Messages.text("evaluation.fault.field", field.code());
    }
    boolean known =
        field.accepts(value)
            && (value.isEmpty()
                || switch (field) {
                  case CASE -> isCard(value);
                  case LEARNING_POINT -> learningPoints().containsKey(value);
                  case GROUP -> em.find(EvaluationGroup.class, value) != null;
                  case MERGED -> canMerge(pin, value);
                  default -> true;
                });
    return known ? null : Messages.text("evaluation.fault." + field.code(), value.length(), value);
  }

  /** The learning points of the region: their titles by their ids, in order. */
  Map<String, String> learningPoints() {
    Map<String, String> points = new LinkedHashMap<>();
    for (Object row :
        em.createNativeQuery("select id, title from learning_point order by position, id")
            .getResultList()) {
      Object[] point = (Object[]) row;
      points.put(point[0].toString(), point[1].toString());
    }
    return points;
  }

  private boolean isCard(String id) {
    if (cards == null) {
      cards = new HashSet<>();
      em.createNativeQuery("select id from ketenkaart")
          .getResultList()
          .forEach(card -> cards.add(card.toString()));
    }
    return cards.contains(id);
  }

  /** Into another card that itself still stands. */
  private boolean canMerge(Pin pin, String into) {
    Evaluation kept = em.find(Evaluation.class, into);
    return kept != null && !kept.id().equals(pin.id()) && kept.mergedInto() == null;
  }
}
