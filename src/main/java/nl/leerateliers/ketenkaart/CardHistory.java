package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Who changed what on a card, and how the card was at any moment before. */
@ApplicationScoped
public class CardHistory {

  /** The most changes that are read at once. */
  static final int PAGE = 300;

  private final RegionDatabase database;
  private final Organisations organisations;
  private final Principles principles;
  private final TextWarnings warnings;

  @Inject
  CardHistory(
      RegionDatabase database,
      Organisations organisations,
      Principles principles,
      TextWarnings warnings) {
    this.database = database;
    this.organisations = organisations;
    this.principles = principles;
    this.warnings = warnings;
  }

  /**
   * What was saved on a card, the newest first; what was saved at once stays together.
   *
   * @param before only changes with a lower number
   * @param most the most moments
   * @param writes whether the reader writes on the card; from others a text of before is kept when
   *     it seems to hold a name or number, since its writer may have taken that away
   * @throws Problem 404 when there is no such card
   */
  public List<CardMoment> moments(
      Region region, String card, int before, int most, boolean writes) {
    FieldWords words = words(region);
    List<CardChange> changes =
        database.read(
            region,
            em -> {
              if (em.find(Ketenkaart.class, card) == null) {
                throw Problem.notFound();
              }
              return em.createQuery(
                      "select c from CardChange c where c.cardId = :card and c.number < :before"
                          + " order by c.number desc",
                      CardChange.class)
                  .setParameter("card", card)
                  .setParameter("before", before)
                  .setMaxResults(PAGE)
                  .getResultList();
            });
    List<List<CardChange>> moments = new ArrayList<>();
    for (CardChange change : changes) {
      if (moments.isEmpty() || !moments.get(moments.size() - 1).get(0).isSavedWith(change)) {
        moments.add(new ArrayList<>());
      }
      moments.get(moments.size() - 1).add(change);
    }
    if (changes.size() == PAGE && moments.size() > 1) {
      // The rest of the last one may stand on the next page; it comes there whole.
      moments.remove(moments.size() - 1);
    }
    UnaryOperator<String> shown = shown(region, card, writes);
    return moments.stream().limit(most).map(moment -> moment(moment, words, shown)).toList();
  }

  private FieldWords words(Region region) {
    return new FieldWords(organisations.in(region), principles.in(region));
  }

  private UnaryOperator<String> shown(Region region, String card, boolean writes) {
    if (writes) {
      return UnaryOperator.identity();
    }
    Predicate<String> suspect = warnings.suspecting(region, card);
    return text -> suspect.test(text) ? Messages.text("history.kept") : text;
  }

  private static CardMoment moment(
      List<CardChange> changes, FieldWords words, UnaryOperator<String> shown) {
    CardChange last = changes.get(0);
    List<CardMoment.Line> lines =
        changes.stream()
            .sorted((one, other) -> Integer.compare(one.number(), other.number()))
            .map(
                change ->
                    new CardMoment.Line(
                        words.label(change.field()),
                        shown.apply(words.value(change.field(), change.before())),
                        shown.apply(words.value(change.field(), change.after()))))
            .toList();
    return new CardMoment(last.number(), last.account(), last.at(), lines);
  }

  /**
   * The card as it was just after a change, beside what it holds now.
   *
   * @param number of the change; 0 for the card before its first change
   * @param writes as at {@link #moments}; what the card still holds is never kept back
   * @throws Problem 404 when there is no such card or change
   */
  public CardThen then(Region region, String card, int number, boolean writes) {
    FieldWords words = words(region);
    UnaryOperator<String> shown = shown(region, card, writes);
    return database.readAtOnce(
        region,
        em -> {
          Map<String, String> now = values(em, card);
          Optional<CardChange> last = change(em, card, number);
          if (now.isEmpty() || number != 0 && last.isEmpty()) {
            throw Problem.notFound();
          }
          Map<String, String> then = new LinkedHashMap<>(now);
          em.createQuery(
                  "select c from CardChange c where c.cardId = :card and c.number > :number"
                      + " order by c.number desc",
                  CardChange.class)
              .setParameter("card", card)
              .setParameter("number", number)
              .getResultStream()
              .forEach(change -> then.put(change.field(), change.before()));
          return new CardThen(
              number,
              last.map(CardChange::at).orElse(null),
              last.map(CardChange::account).orElse(null),
              CardThen.steps(then, now, words, shown));
        });
  }

  private static Optional<CardChange> change(EntityManager em, String card, int number) {
    return em.createQuery(
            "select c from CardChange c where c.cardId = :card and c.number = :number",
            CardChange.class)
        .setParameter("card", card)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  private static Map<String, String> values(EntityManager em, String card) {
    try {
      return new CardRows(Objects.requireNonNull(em.unwrap(Connection.class)), card).values();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
