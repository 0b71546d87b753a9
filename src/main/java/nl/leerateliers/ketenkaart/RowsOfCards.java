package nl.leerateliers.ketenkaart;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows that hang on cards, in the transaction of the caller. */
record RowsOfCards(EntityManager em) {

  /** What people wrote on one card. */
  WrittenRows writtenOn(String card) {
    return new WrittenRows(
        on(card, Contribution.class, "x.organisation"),
        on(card, Conversation.class, "x.number"),
        on(card, SafetyRow.class, "x.personRole"),
        on(card, PrincipleEvidence.class, "x.principle"),
        on(card, CardTension.class, "x.tension"));
  }

  /** What people wrote on each of these cards, which are at least one. */
  Map<String, WrittenRows> writtenOn(List<String> cards) {
    var contributions = byCard(cards, Contribution.class, Contribution::cardId);
    var conversations = byCard(cards, Conversation.class, Conversation::cardId);
    var safety = byCard(cards, SafetyRow.class, SafetyRow::cardId);
    var evidence = byCard(cards, PrincipleEvidence.class, PrincipleEvidence::cardId);
    var tensions = byCard(cards, CardTension.class, CardTension::cardId);
    return cards.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                card ->
                    new WrittenRows(
                        contributions.getOrDefault(card, List.of()),
                        conversations.getOrDefault(card, List.of()),
                        safety.getOrDefault(card, List.of()),
                        evidence.getOrDefault(card, List.of()),
                        tensions.getOrDefault(card, List.of()))));
  }

  <T> List<T> on(String card, Class<T> type, String order) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.cardId = :id order by " + order,
            type)
        .setParameter("id", card)
        .getResultList();
  }

  private <T> Map<String, List<T>> byCard(
      List<String> cards, Class<T> type, Function<T, String> card) {
    return em.createQuery(
            "select x from " + type.getSimpleName() + " x where x.cardId in :ids", type)
        .setParameter("ids", cards)
        .getResultStream()
        .collect(Collectors.groupingBy(card));
  }
}
