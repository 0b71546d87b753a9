package nl.leerateliers.passport;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/**
 * Evidence as somebody typed it: a kind, and the id of a card, a source, or of what was written on
 * the wall, under a figure or as a handover.
 */
public record EvidenceDraft(String kind, String reference, String note) {

  static final EvidenceDraft EMPTY = new EvidenceDraft("", "", "");
  private static final int LONGEST = 500;

  static EvidenceDraft of(MultivaluedMap<String, String> form) {
    return new EvidenceDraft(
        StepDraft.text(form, "kind"),
        StepDraft.text(form, "reference"),
        StepDraft.text(form, "note"));
  }

  boolean isEmpty() {
    return kind.isEmpty() && reference.isEmpty();
  }

  /** What is wrong, by the name of the field; a card only for who may see cases. */
  Map<String, String> faults(EntityManager em, Region region, boolean seesCases) {
    Map<String, String> faults = new LinkedHashMap<>();
    boolean known = Arrays.stream(PointEvidence.Kind.values()).anyMatch(k -> k.name().equals(kind));
    if (!known) {
      faults.put("kind", Messages.text("passport.fault.kind"));
    } else if (!exists(em, region, seesCases)) {
      faults.put("reference", Messages.text("passport.fault.reference"));
    }
    if (note.length() > LONGEST) {
      faults.put("note", Messages.text("passport.fault.long", note.length(), LONGEST));
    }
    return faults;
  }

  private boolean exists(EntityManager em, Region region, boolean seesCases) {
    if (kind.equals(PointEvidence.Kind.CARD.name())) {
      return seesCases
          && !em.createNativeQuery("select id from ketenkaart where id = ?1")
              .setParameter(1, reference)
              .getResultList()
              .isEmpty();
    }
    return EvidencePlaces.find(em, region, reference).isPresent();
  }

  /** The kind of source that such evidence comes from. */
  String sourceKind() {
    return kind.equals(PointEvidence.Kind.CARD.name()) ? "KETENKAART" : kind;
  }
}
