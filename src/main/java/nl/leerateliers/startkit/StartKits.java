package nl.leerateliers.startkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.addedfield.AddedField;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.Handling;
import nl.leerateliers.passport.Uptakes;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** The start kits of the ateliers; their order is that of their first day. */
@ApplicationScoped
class StartKits {

  private final Regions regions;
  private final EachRegion each;
  private final RegionDatabase database;
  private final LeftBehind leftBehind;
  private final Publications publications;
  private final Uptakes uptakes;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  StartKits(
      Regions regions,
      EachRegion each,
      RegionDatabase database,
      LeftBehind leftBehind,
      Publications publications,
      Uptakes uptakes,
      AuditTrail trail,
      Clock clock) {
    this.regions = regions;
    this.each = each;
    this.database = database;
    this.leftBehind = leftBehind;
    this.publications = publications;
    this.uptakes = uptakes;
    this.trail = trail;
    this.clock = clock;
  }

  /** That of a region, read from each other region apart; who is down is named. */
  StartKit of(Region region) {
    List<Region> ordered = ordered();
    Region first = ordered.get(0);
    List<Region> before = ordered.stream().filter(other -> isBefore(other, region)).toList();
    List<Region> after = ordered.stream().filter(other -> isBefore(region, other)).toList();
    EachRegion.Answered<List<KitItem>> left =
        each.ask(before, other -> leftBehind.by(other, other.equals(first)));
    EachRegion.Answered<List<StartKit.Seen>> became =
        each.ask(after, other -> lastOn(other, region.key()));
    List<Region> missing = new ArrayList<>(left.missing());
    missing.addAll(became.missing());
    return new StartKit(
        region,
        left.answers(),
        missing,
        database.read(region, StartKits::choices),
        became.answers());
  }

  /**
   * Keeps a choice, or tells by field what is wrong; one that was kept already stays.
   *
   * @throws Problem 404 when the earlier atelier leaves no such thing; 409 when somebody else chose
   *     meanwhile
   */
  Map<String, String> choose(Region region, ChoiceDraft draft, Visitor by) {
    List<Region> ordered = ordered();
    Region from =
        ordered.stream()
            .filter(other -> other.key().equals(draft.from()) && isBefore(other, region))
            .findFirst()
            .orElseThrow(Problem::notFound);
    KitItem item =
        leftBehind.by(from, from.equals(ordered.get(0))).stream()
            .filter(each -> draft.isOn(from.key(), each))
            .findFirst()
            .orElseThrow(Problem::notFound);
    Map<String, String> faults = draft.faults();
    if (!faults.isEmpty()) {
      return faults;
    }
    Optional<ReleasedWords> point =
        item.kind() == ItemKind.LEARNING_POINT
            ? publications.releasedWords(from, PointTexts.KIND, item.id())
            : Optional.empty();
    return database.write(
        region,
        em -> {
          em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
              .getResultList();
          List<KitChoice> earlier =
              choices(em).stream()
                  .filter(choice -> choice.isOn(from.key(), item.kind(), item.id()))
                  .toList();
          if (earlier.stream().anyMatch(choice -> choice.id().equals(draft.key()))) {
            return faults;
          }
          if (earlier.size() != draft.based()) {
            throw new Problem("start-kit-chosen", 409);
          }
          KitChoice choice =
              new KitChoice(
                  item, earlier.size() + 1, draft, by.account(), OffsetDateTime.now(clock));
          em.persist(choice);
          if (item.kind() == ItemKind.CARD_FIELD) {
            ask(em, from, item, choice.handling() != Handling.SET_ASIDE);
          }
          point.ifPresent(
              words -> uptakes.record(em, from, words, choice.handling(), choice.reason(), by));
          trail.record(em, "start-kit-chosen", from.key() + "/" + item.kind() + "/" + item.id());
          return faults;
        });
  }

  /** From now on the card of this region asks it, or no longer. */
  private static void ask(EntityManager em, Region from, KitItem item, boolean asked) {
    AddedField known = em.find(AddedField.class, item.id());
    if (known != null) {
      known.ask(asked);
    } else if (asked) {
      String origin = Messages.text("startkit.origin", from.atelier());
      em.persist(
          new AddedField(
              item.id(), item.step(), item.title(), item.options(), origin, item.fictitious()));
    }
  }

  private List<StartKit.Seen> lastOn(Region later, String from) {
    Map<String, ReleasedWords> released = publications.releasedOf(later, ChoiceTexts.KIND);
    Map<String, KitChoice> last = new LinkedHashMap<>();
    database.read(later, StartKits::choices).stream()
        .filter(choice -> choice.fromRegion().equals(from))
        .forEach(choice -> last.put(choice.kind() + "/" + choice.itemId(), choice));
    return last.values().stream()
        .map(
            choice -> {
              ReleasedWords words = released.get(choice.id());
              return new StartKit.Seen(choice, words == null ? "" : words.words().part("reason"));
            })
        .toList();
  }

  private List<Region> ordered() {
    return regions.all().stream()
        .sorted(
            Comparator.comparing((Region region) -> region.period().from())
                .thenComparing(Region::key))
        .toList();
  }

  private static boolean isBefore(Region one, Region other) {
    return one.period().from().isBefore(other.period().from());
  }

  static List<KitChoice> choices(EntityManager em) {
    return em.createQuery(
            "select c from KitChoice c order by c.fromRegion, c.kind, c.itemId, c.number",
            KitChoice.class)
        .getResultList();
  }
}
