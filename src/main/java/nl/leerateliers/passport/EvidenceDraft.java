package nl.leerateliers.passport;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerateliers.message.Messages;

/** Evidence as somebody typed it: a kind, and the id of a card, an evaluation or a source. */
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
  Map<String, String> faults(EntityManager em, boolean seesCases) {
    Map<String, String> faults = new LinkedHashMap<>();
    boolean known = Arrays.stream(PointEvidence.Kind.values()).anyMatch(k -> k.name().equals(kind));
    if (!known) {
      faults.put("kind", Messages.text("passport.fault.kind"));
    } else if (!exists(em, seesCases)) {
      faults.put("reference", Messages.text("passport.fault.reference"));
    }
    if (note.length() > LONGEST) {
      faults.put("note", Messages.text("passport.fault.long", note.length(), LONGEST));
    }
    return faults;
  }

  private boolean exists(EntityManager em, boolean seesCases) {
    if (kind.equals(PointEvidence.Kind.CARD.name())) {
      return seesCases && count(em, "ketenkaart") == 1;
    }
    return count(em, "source") + count(em, "evaluation") == 1;
  }

  private long count(EntityManager em, String table) {
    return ((Number)
            em.createNativeQuery("select count(*) from " + table + " where id = ?1")
                .setParameter(1, reference)
                .getSingleResult())
        .longValue();
  }
}
