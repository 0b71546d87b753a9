package nl.leerateliers.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The warnings at the texts of a card, less those that a writer set aside. */
@ApplicationScoped
public class TextWarnings {

  private final RegionDatabase database;
  private final IdentityKeys keys;
  private final CaseIdentities identities;

  @Inject
  TextWarnings(RegionDatabase database, IdentityKeys keys, CaseIdentities identities) {
    this.database = database;
    this.keys = keys;
    this.identities = identities;
  }

  /**
   * The warnings by field; a field without any is left out.
   *
   * @param texts what the fields of the card hold, by their address
   */
  public Map<String, List<TextWarning>> of(Region region, String card, Map<String, String> texts) {
    return database.aside(region, em -> of(region, em, card, texts));
  }

  /** Warnings at a text about a case that is being typed and is kept outside the card itself. */
  public List<String> atTyped(Region region, String card, String text) {
    return atTyped(text, database.aside(region, em -> identities.known(region, em, card)));
  }

  /** Warnings at a text that is about no single case. */
  public List<String> atTyped(String text) {
    return atTyped(text, List.of());
  }

  private static List<String> atTyped(String text, List<String> known) {
    return PersonalData.in(text, known).stream()
        .map(suspicion -> TextWarning.atTyped(suspicion, text))
        .distinct()
        .toList();
  }

  /** Tells of a text about a case whether it seems to hold a name or number of a person. */
  public Predicate<String> suspecting(Region region, String card) {
    List<String> known = database.read(region, em -> identities.known(region, em, card));
    return text -> !PersonalData.in(text, known).isEmpty();
  }

  /** Sets aside those warnings of a field that stand at its text now. */
  public void setAside(
      Region region,
      String card,
      String field,
      String text,
      Collection<String> marks,
      String account) {
    database.aside(
        region,
        em -> {
          of(region, em, card, Map.of(field, text)).getOrDefault(field, List.of()).stream()
              .map(TextWarning::mark)
              .distinct()
              .filter(mark -> !mark.isEmpty() && marks.contains(mark))
              .forEach(mark -> keep(em, card, field, mark, account));
          return null;
        });
  }

  private Map<String, List<TextWarning>> of(
      Region region, EntityManager em, String card, Map<String, String> texts) {
    List<SealingKey> keyring = keys.of(region).keys();
    List<String> known = identities.known(region, em, card);
    Set<String> aside = aside(em, card);
    Map<String, List<TextWarning>> warnings = new LinkedHashMap<>();
    texts.forEach(
        (field, text) -> {
          for (Suspicion suspicion : PersonalData.in(text, known)) {
            List<String> marks =
                keyring.stream().map(key -> mark(key, card, field, text, suspicion)).toList();
            if (marks.stream().noneMatch(aside::contains)) {
              String mark = marks.isEmpty() ? "" : marks.get(marks.size() - 1);
              warnings
                  .computeIfAbsent(field, name -> new ArrayList<>())
                  .add(TextWarning.of(field, suspicion, text, mark));
            }
          }
        });
    return warnings;
  }

  /** Holds for these words in this field; other words, or another field, warn anew. */
  private static String mark(
      SealingKey key, String card, String field, String text, Suspicion suspicion) {
    String words = text.substring(suspicion.from(), suspicion.to()).toLowerCase(Locale.ROOT);
    return key.mark(card + "/" + field + "/" + suspicion.kind() + "/" + words);
  }

  private static Set<String> aside(EntityManager em, String card) {
    Set<String> marks = new HashSet<>();
    for (Object mark :
        em.createNativeQuery("select mark from warning_set_aside where card_id = ?1")
            .setParameter(1, card)
            .getResultList()) {
      marks.add((String) mark);
    }
    return marks;
  }

  private static void keep(
      EntityManager em, String card, String field, String mark, String account) {
    em.createNativeQuery(
            "insert into warning_set_aside (card_id, field, mark, account, set_at)"
                + " values (?1, ?2, ?3, ?4, current_timestamp)")
        .setParameter(1, card)
        .setParameter(2, field)
        .setParameter(3, mark)
        .setParameter(4, account)
        .executeUpdate();
  }
}
