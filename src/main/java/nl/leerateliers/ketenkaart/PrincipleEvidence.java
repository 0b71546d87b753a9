package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Where a leading principle showed in a case, with a rating from 1 to 5. */
@Entity
@Table(name = "principle_evidence")
@IdClass(PrincipleEvidenceKey.class)
public class PrincipleEvidence {

  @Id
  @Column(name = "card_id")
  private String cardId;

  @Id
  @Column(name = "principle")
  private int principle;

  @Column(name = "rating")
  private @Nullable Integer rating;

  @Column(name = "evidence")
  private @Nullable String evidence;

  protected PrincipleEvidence() {}

  public String cardId() {
    return cardId;
  }

  public int principle() {
    return principle;
  }

  public @Nullable Integer rating() {
    return rating;
  }

  public @Nullable String evidence() {
    return evidence;
  }
}
