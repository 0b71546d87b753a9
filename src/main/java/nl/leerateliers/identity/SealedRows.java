package nl.leerateliers.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerateliers.identity.Keyring.Sealed;

/** What is kept of one card under lock, in the transaction of the caller. */
record SealedRows(EntityManager em, String card) {

  static boolean any(EntityManager em) {
    Object rows = em.createNativeQuery("select count(*) from case_identity").getSingleResult();
    return ((Number) rows).longValue() > 0;
  }

  /** Whether the card exists; nobody else writes on it until this transaction ends. */
  boolean lockCard() {
    return !em.createNativeQuery("select version from ketenkaart where id = ?1 for update")
        .setParameter(1, card)
        .getResultList()
        .isEmpty();
  }

  Map<IdentityField, Sealed> all() {
    Map<IdentityField, Sealed> rows = new TreeMap<>();
    List<?> found =
        em.createNativeQuery("select field, key_id, sealed from case_identity where card_id = ?1")
            .setParameter(1, card)
            .getResultList();
    for (Object each : found) {
      Object[] row = (Object[]) each;
      IdentityField.find((String) row[0])
          .ifPresent(field -> rows.put(field, new Sealed((String) row[1], (String) row[2])));
    }
    return rows;
  }

  void remove(IdentityField field) {
    em.createNativeQuery("delete from case_identity where card_id = ?1 and field = ?2")
        .setParameter(1, card)
        .setParameter(2, field.code())
        .executeUpdate();
  }

  void put(IdentityField field, Sealed sealed) {
    remove(field);
    em.createNativeQuery(
            "insert into case_identity (card_id, field, key_id, sealed) values (?1, ?2, ?3, ?4)")
        .setParameter(1, card)
        .setParameter(2, field.code())
        .setParameter(3, sealed.keyId())
        .setParameter(4, sealed.content())
        .executeUpdate();
  }
}
