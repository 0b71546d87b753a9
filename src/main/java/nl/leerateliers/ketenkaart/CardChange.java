package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One field that somebody changed; the number counts the changes of a card from 1. */
@Entity
@Table(name = "card_change")
@IdClass(CardChangeKey.class)
class CardChange {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "field")
  private String field;

  @Column(name = "before_value")
  private @Nullable String before;

  @Column(name = "after_value")
  private @Nullable String after;

  @Column(name = "account")
  private String account;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  protected CardChange() {}

  int number() {
    return number;
  }

  String field() {
    return field;
  }

  String before() {
    return before == null ? "" : before;
  }

  String after() {
    return after == null ? "" : after;
  }

  String account() {
    return account;
  }

  Instant at() {
    return changedAt.toInstant();
  }

  /** Whether both were saved at once. */
  boolean isSavedWith(CardChange other) {
    return account.equals(other.account) && at().equals(other.at());
  }
}
