package nl.leerateliers.tension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.NextNumber;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/** Keeps where somebody stood in a week: one dot in each tension field, under a pseudonym. */
@ApplicationScoped
class GivePositions {

  private static final int FIRST_CODE = 100_000;
  private static final int CODES = 900_000;

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  GivePositions(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** While the atelier works only its own week is open; afterwards any week, to catch up. */
  boolean isOpen(Region region, int week) {
    LocalDate today = LocalDate.now(clock);
    int now = region.period().weekOf(today);
    return now > region.period().weeks() || now == week;
  }

  /** What somebody gave in a week, by the number of the field. */
  Map<Integer, GivenPosition> of(Region region, int week, String account) {
    return database.read(
        region,
        em -> {
          Map<Integer, GivenPosition> given = new HashMap<>();
          TensionParticipant participant = em.find(TensionParticipant.class, account);
          if (participant != null) {
            own(em, region, week, participant.code())
                .forEach((field, position) -> given.put(field, position.given()));
          }
          return given;
        });
  }

  /**
   * Keeps what was given and takes away what was left out, or tells by the number of the field what
   * is wrong; 0 is about all of them.
   */
  Map<Integer, String> give(
      Region region, int week, Map<Integer, GivenPosition> given, String account) {
    Map<Integer, String> faults = faults(region, week, given);
    if (!faults.isEmpty()) {
      return faults;
    }
    return database.write(
        region,
        em -> {
          NextNumber.wait(em);
          TensionParticipant participant = participant(em, account);
          Map<Integer, TensionPosition> before = own(em, region, week, participant.code());
          for (TensionField field : TensionField.all()) {
            GivenPosition now = given.getOrDefault(field.number(), new GivenPosition("", ""));
            TensionPosition known = before.get(field.number());
            if (now.isEmpty() && known != null) {
              em.remove(known);
            } else if (!now.isEmpty() && known != null) {
              known.change(now);
            } else if (!now.isEmpty()) {
              String id = NextNumber.of(em, "tension_position", "T");
              LocalDate day = dayOf(region, week);
              em.persist(new TensionPosition(id, field.number(), day, participant.code(), now));
              em.flush();
            }
          }
          trail.record(em, "tension-given", "week " + week);
          return Map.of();
        });
  }

  private Map<Integer, String> faults(Region region, int week, Map<Integer, GivenPosition> given) {
    Map<Integer, String> faults = new LinkedHashMap<>();
    if (!isOpen(region, week)) {
      faults.put(0, Messages.text("tension.fault.closed", week));
    }
    given.forEach(
        (field, position) -> {
          int length = position.sentence().length();
          if (!position.isPlace()) {
            faults.put(field, Messages.text("tension.fault.place"));
          } else if (length > GivenPosition.LONGEST) {
            faults.put(field, Messages.text("tension.fault.long", length, GivenPosition.LONGEST));
          } else if (position.isEmpty() && length > 0) {
            faults.put(field, Messages.text("tension.fault.noPlace"));
          }
        });
    return faults;
  }

  /** Today when that is in the week, and else its last day in the atelier. */
  private LocalDate dayOf(Region region, int week) {
    LocalDate today = region.period().nearest(LocalDate.now(clock));
    if (region.period().weekOf(today) == week) {
      return today;
    }
    LocalDate friday =
        region
            .period()
            .from()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(DayOfWeek.FRIDAY)
            .plusWeeks(week - 1L);
    return region.period().nearest(friday);
  }

  private TensionParticipant participant(EntityManager em, String account) {
    TensionParticipant known = em.find(TensionParticipant.class, account);
    if (known != null) {
      return known;
    }
    String code = "D" + (FIRST_CODE + random.nextInt(CODES));
    while (isTaken(em, code)) {
      code = "D" + (FIRST_CODE + random.nextInt(CODES));
    }
    TensionParticipant made = new TensionParticipant(account, code);
    em.persist(made);
    return made;
  }

  private static boolean isTaken(EntityManager em, String code) {
    return !em.createQuery(
                "select p.id from TensionPosition p where p.participant = :code", String.class)
            .setParameter("code", code)
            .setMaxResults(1)
            .getResultList()
            .isEmpty()
        || !em.createQuery(
                "select p.code from TensionParticipant p where p.code = :code", String.class)
            .setParameter("code", code)
            .getResultList()
            .isEmpty();
  }

  private static Map<Integer, TensionPosition> own(
      EntityManager em, Region region, int week, @Nullable String code) {
    List<TensionPosition> all =
        em.createQuery(
                "select p from TensionPosition p where p.participant = :code and p.cardId is null"
                    + " order by p.id",
                TensionPosition.class)
            .setParameter("code", code)
            .getResultList();
    Map<Integer, TensionPosition> own = new HashMap<>();
    all.stream()
        .filter(each -> region.period().weekOf(each.givenOn()) == week)
        .forEach(each -> own.put(each.tension(), each));
    return own;
  }
}
