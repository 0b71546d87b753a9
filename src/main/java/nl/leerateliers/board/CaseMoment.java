package nl.leerateliers.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A case that people moved to another moment than its card tells. */
@Entity
@Table(name = "case_moment")
class CaseMoment {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Enumerated(EnumType.STRING)
  @Column(name = "moment")
  private Moment moment;

  @Enumerated(EnumType.STRING)
  @Column(name = "card_moment")
  private Moment cardMoment;

  @Column(name = "moved_by")
  private String movedBy;

  @Column(name = "moved_at")
  private OffsetDateTime movedAt;

  protected CaseMoment() {}

  CaseMoment(String cardId) {
    this.cardId = cardId;
  }

  String cardId() {
    return cardId;
  }

  /**
   * Moves the case.
   *
   * @param told what the card tells at this time
   */
  void move(Moment to, Moment told, String account, OffsetDateTime at) {
    moment = to;
    cardMoment = told;
    movedBy = account;
    movedAt = at;
  }

  /** Where the case stands: a move holds until its card tells something else. */
  Moment over(Moment told) {
    return cardMoment == told ? moment : told;
  }
}
