package nl.leerateliers.tension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant stood between the two poles of a tension field: −2 (pole A) to 2 (pole B).
 */
@Entity
@Table(name = "tension_position")
public class TensionPosition {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "tension")
  private int tension;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "position")
  private int position;

  @Column(name = "participant")
  private String participant;

  @Column(name = "card_id")
  private @Nullable String cardId;

  @Column(name = "sentence")
  private @Nullable String sentence;

  protected TensionPosition() {}

  TensionPosition(String id, int tension, LocalDate day, String participant, GivenPosition given) {
    this.id = id;
    this.tension = tension;
    this.givenOn = day;
    this.participant = participant;
    change(given);
  }

  public String id() {
    return id;
  }

  public int tension() {
    return tension;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public int position() {
    return position;
  }

  public String participant() {
    return participant;
  }

  public @Nullable String cardId() {
    return cardId;
  }

  public @Nullable String sentence() {
    return sentence;
  }

  /** Stands somewhere else from now on. */
  final void change(GivenPosition given) {
    position = Integer.parseInt(given.position());
    sentence = given.sentence().isEmpty() ? null : given.sentence();
  }

  GivenPosition given() {
    return new GivenPosition(Integer.toString(position), sentence == null ? "" : sentence);
  }

  /** The position alone, without card, sentence and pseudonym, for who may not see cases. */
  TensionPosition alone() {
    TensionPosition copy = new TensionPosition();
    copy.id = id;
    copy.tension = tension;
    copy.givenOn = givenOn;
    copy.position = position;
    return copy;
  }
}
