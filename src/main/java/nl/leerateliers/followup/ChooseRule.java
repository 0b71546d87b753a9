package nl.leerateliers.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Period;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/** Chooses how many weeks of cases a region follows; earlier choices stay readable. */
@ApplicationScoped
public class ChooseRule {

  private static final int LONGEST = 500;

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ChooseRule(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /** What is wrong with a choice, by field, as codes. */
  static Map<String, String> faults(String weeks, String reason, Period period) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (!weeks.matches("\\d{1,3}")
        || Integer.parseInt(weeks) < 1
        || Integer.parseInt(weeks) > period.weeks()) {
      faults.put("weeks", "weeks");
    }
    if (reason.isEmpty()) {
      faults.put("why", "whyMissing");
    } else if (reason.length() > LONGEST) {
      faults.put("why", "reasonTooLong");
    }
    return faults;
  }

  /**
   * Keeps a choice without faults; the same one sent twice is kept once.
   *
   * @param based the number of the choice that was seen, 0 for none
   * @throws Problem 409 when somebody else chose meanwhile
   */
  public void choose(Region region, int weeks, String reason, int based, String account) {
    database.write(
        region,
        em -> {
          // One at a time: the newest import is there as long as there are cards.
          em.createNativeQuery("select id from dataset_import order by imported_at desc for update")
              .getResultList();
          List<RuleChoice> choices = SelectionRule.read(em, region.period()).choices();
          int newest = choices.isEmpty() ? 0 : choices.get(0).number();
          if (newest != based) {
            RuleChoice last = choices.get(0);
            if (last.number() == based + 1
                && last.account().equals(account)
                && last.weeks() == weeks
                && last.reason().equals(reason)) {
              return null;
            }
            throw new Problem("follow-up-rule-changed", 409);
          }
          em.persist(new RuleChoice(newest + 1, weeks, reason, account, OffsetDateTime.now(clock)));
          trail.record(em, "follow-up-rule-chosen", "w1–w" + weeks);
          return null;
        });
  }
}
