package nl.leerateliers.prompt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.LockedCard;
import nl.leerateliers.ketenkaart.WriteCard;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The questions that a region's cards ask, and what people did with them. */
@ApplicationScoped
public class Prompts {

  private final RegionDatabase database;
  private final WriteCard cards;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Prompts(RegionDatabase database, WriteCard cards, AuditTrail trail, Clock clock) {
    this.database = database;
    this.cards = cards;
    this.trail = trail;
    this.clock = clock;
  }

  /** A rule file that cannot be read stops the portal at its start and not at a card. */
  void readRules(@Observes @Initialized(ApplicationScoped.class) Object start) {
    RuleBook.get();
  }

  /**
   * The questions of a card.
   *
   * @throws Problem 404 when there is no such card
   */
  CardPrompts of(Region region, String card) {
    Written written = written(region, card);
    List<PromptAnswer> answers = database.read(region, em -> answers(em, card));
    return CardPrompts.of(RuleBook.get(), written, answers, today());
  }

  /**
   * Keeps what somebody did with a question, unless it is faulty or another answered in between.
   *
   * @throws Problem 404 when there is no such card
   */
  PromptOutcome keep(Region region, String card, PromptDraft draft, String account) {
    Written written = written(region, card);
    Rule rule = RuleBook.get().find(draft.rule()).orElse(null);
    String fault = draft.fault(rule, written, today());
    if (rule == null || fault != null) {
      return new PromptOutcome(draft, text(fault, draft), null);
    }
    return database.aside(
        region,
        em -> {
          // Whoever comes next waits here, so that both see what the other did.
          LockedCard.in(em, card);
          PromptAnswer last =
              answers(em, card).stream()
                  .filter(answer -> answer.rule().equals(rule.id()))
                  .reduce((before, after) -> after)
                  .orElse(null);
          if (last != null && last.number() != draft.seen()) {
            boolean twice = last.isWhat(draft, account);
            return new PromptOutcome(draft, "", twice ? null : last);
          }
          String fact = rule.condition().fact(written);
          em.persist(
              new PromptAnswer(
                  card, rule, fact, draft.after(last), account, OffsetDateTime.now(clock)));
          trail.record(em, "prompt-" + draft.handling(), card);
          return new PromptOutcome(draft, "", null);
        });
  }

  private Written written(Region region, String card) {
    Map<String, String> values = cards.values(region, card);
    if (values.isEmpty()) {
      throw Problem.notFound();
    }
    return new Written(values);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(DutchDate.ZONE));
  }

  private static List<PromptAnswer> answers(EntityManager em, String card) {
    return em.createQuery(
            "select a from PromptAnswer a where a.cardId = :card order by a.givenAt, a.number",
            PromptAnswer.class)
        .setParameter("card", card)
        .getResultList();
  }

  private static String text(@Nullable String fault, PromptDraft draft) {
    return Messages.text("prompt.fault." + fault, PromptDraft.LONGEST, draft.text().length());
  }
}
