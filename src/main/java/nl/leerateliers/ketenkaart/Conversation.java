package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who was spoken to for a case, by role and never by name. */
@Entity
@Table(name = "card_conversation")
@IdClass(ConversationKey.class)
public class Conversation {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "spoken_with")
  private @Nullable String spokenWith;

  @Column(name = "spoken_by")
  private @Nullable String spokenBy;

  @Column(name = "spoken_how")
  private @Nullable String spokenHow;

  @Column(name = "spoken_on")
  private @Nullable LocalDate spokenOn;

  protected Conversation() {}

  public String cardId() {
    return cardId;
  }

  public int number() {
    return number;
  }

  public @Nullable String spokenWith() {
    return spokenWith;
  }

  public @Nullable String spokenBy() {
    return spokenBy;
  }

  public @Nullable String spokenHow() {
    return spokenHow;
  }

  public @Nullable LocalDate spokenOn() {
    return spokenOn;
  }
}
