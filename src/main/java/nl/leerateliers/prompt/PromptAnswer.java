package nl.leerateliers.prompt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody did with a question, with the question as it was asked then. Never changed. */
@Entity
@IdClass(PromptAnswerKey.class)
@Table(name = "prompt_answer")
public class PromptAnswer {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "rule")
  private String rule;

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "rule_version")
  private int ruleVersion;

  @Column(name = "characteristic")
  private String characteristic;

  @Column(name = "field")
  private String field;

  @Column(name = "question")
  private String question;

  @Column(name = "fact")
  private String fact;

  @Enumerated(EnumType.STRING)
  @Column(name = "handling")
  private Handling handling;

  @Column(name = "text")
  private @Nullable String text;

  @Column(name = "postponed_until")
  private @Nullable LocalDate postponedUntil;

  @Column(name = "postponed_to_step")
  private @Nullable Integer postponedToStep;

  @Column(name = "account")
  private String account;

  @Column(name = "given_at")
  private OffsetDateTime givenAt;

  protected PromptAnswer() {}

  PromptAnswer(
      String cardId, Rule rule, String fact, PromptDraft draft, String account, OffsetDateTime at) {
    this.cardId = cardId;
    this.rule = rule.id();
    this.number = draft.seen() + 1;
    this.ruleVersion = rule.version();
    this.characteristic = rule.characteristic();
    this.field = rule.field();
    this.question = rule.question();
    this.fact = fact;
    this.handling = draft.handled();
    this.text = draft.text().isEmpty() ? null : draft.text();
    this.postponedUntil = draft.untilDay();
    this.postponedToStep = draft.untilStep();
    this.account = account;
    this.givenAt = at;
  }

  public String rule() {
    return rule;
  }

  public int number() {
    return number;
  }

  public String characteristic() {
    return characteristic;
  }

  public String field() {
    return field;
  }

  public String question() {
    return question;
  }

  public Handling handling() {
    return handling;
  }

  public @Nullable String text() {
    return text;
  }

  public @Nullable LocalDate postponedUntil() {
    return postponedUntil;
  }

  public @Nullable Integer postponedToStep() {
    return postponedToStep;
  }

  public String account() {
    return account;
  }

  public Instant givenAt() {
    return givenAt.toInstant();
  }

  /** Whether it came from this very draft: somebody pressed the button twice. */
  boolean isWhat(PromptDraft draft, String by) {
    return account.equals(by)
        && number == draft.seen() + 1
        && handling == draft.handled()
        && draft.text().equals(text == null ? "" : text);
  }

  /** Whether it still keeps the rule from asking: same question, same fact, not yet due. */
  boolean silences(Rule asked, Written card, LocalDate today) {
    return ruleVersion == asked.version()
        && fact.equals(asked.condition().fact(card))
        && !isBack(card, today);
  }

  private boolean isBack(Written card, LocalDate today) {
    return (postponedUntil != null && !today.isBefore(postponedUntil))
        || (postponedToStep != null && card.hasReached(postponedToStep));
  }
}
