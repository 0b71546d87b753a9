package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of the newest cards, by what they speak about. Only for people who may see the cards;
 * a text that seems to hold a name is passed over.
 */
@ApplicationScoped
public class CardQuotes {

  /** Texts of one theme or organisation. */
  private static final int MOST = 2;

  private static final int LONGEST = 160;

  /** The newest cards are enough to choose from. */
  private static final int NEWEST = 200;

  private final RegionDatabase database;
  private final TextWarnings warnings;

  @Inject
  CardQuotes(RegionDatabase database, TextWarnings warnings) {
    this.database = database;
    this.warnings = warnings;
  }

  /** A text of a card, to the letter. */
  public record Quote(String card, String text) {}

  /** Which cards to quote from; null is no limit. */
  public record From(
      Period days,
      @Nullable CaseType caseType,
      @Nullable String policeTeam,
      @Nullable Boolean deepened) {}

  /** A text and what it may be quoted about. */
  private record Candidate(Quote quote, List<String> about) {}

  /**
   * What cards say furthered and hindered, under {@code facilitator.<theme>} and {@code
   * barrier.<theme>}, and what a case asked of an organisation, under {@code
   * organisation.<code>.demand}.
   */
  public Map<String, List<Quote>> in(Region region, From from) {
    List<Candidate> candidates =
        database.read(
            region,
            em -> {
              List<Candidate> found = new ArrayList<>();
              found.addAll(themes(em, from, "facilitator"));
              found.addAll(themes(em, from, "barrier"));
              found.addAll(demands(em, from));
              return found;
            });
    Map<String, Predicate<String>> suspecting = new HashMap<>();
    Map<String, List<Quote>> quotes = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      Quote quote = candidate.quote();
      candidate.about().stream()
          .filter(about -> quotes.getOrDefault(about, List.of()).size() < MOST)
          .min(Comparator.comparingInt(a -> quotes.getOrDefault(a, List.of()).size()))
          .filter(
              about ->
                  !suspecting
                      .computeIfAbsent(quote.card(), card -> warnings.suspecting(region, card))
                      .test(quote.text()))
          .ifPresent(about -> quotes.computeIfAbsent(about, a -> new ArrayList<>()).add(quote));
    }
    return quotes;
  }

  private static List<Candidate> themes(EntityManager em, From from, String prefix) {
    String field = "k.evaluation." + prefix;
    return rows(
            em,
            from,
            "select k.id, " + field + "s, " + field + "Themes from Ketenkaart k where ",
            field + "s")
        .stream()
        .filter(row -> row[2] instanceof List<?>)
        .map(
            row ->
                new Candidate(
                    new Quote((String) row[0], (String) row[1]),
                    ((List<?>) row[2]).stream().map(theme -> prefix + "." + theme).toList()))
        .toList();
  }

  private static List<Candidate> demands(EntityManager em, From from) {
    return rows(
            em,
            from,
            "select k.id, c.demand, c.organisation from Ketenkaart k, Contribution c"
                + " where c.cardId = k.id and ",
            "c.demand")
        .stream()
        .map(
            row ->
                new Candidate(
                    new Quote((String) row[0], (String) row[1]),
                    List.of("organisation." + row[2] + ".demand")))
        .toList();
  }

  private static List<Object[]> rows(EntityManager em, From from, String select, String text) {
    TypedQuery<Object[]> rows =
        em.createQuery(
            select
                + text
                + " is not null and length("
                + text
                + ") <= :longest and k.startedOn between :first and :last"
                + (from.caseType() == null ? "" : " and k.primaryCaseType = :type")
                + (from.policeTeam() == null ? "" : " and k.head.policeTeam = :team")
                + (from.deepened() == null ? "" : " and k.intention.verdiepingDecided = :deepened")
                + " order by k.startedOn desc, k.id desc",
            Object[].class);
    rows.setParameter("longest", LONGEST)
        .setParameter("first", from.days().from())
        .setParameter("last", from.days().to())
        .setMaxResults(NEWEST);
    if (from.caseType() != null) {
      rows.setParameter("type", from.caseType());
    }
    if (from.policeTeam() != null) {
      rows.setParameter("team", from.policeTeam());
    }
    if (from.deepened() != null) {
      rows.setParameter("deepened", from.deepened());
    }
    return rows.getResultList();
  }
}
