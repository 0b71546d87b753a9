package nl.leerateliers.interpretation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads in a figure, under the selection they had before them. In the database of the
 * region whose figure it is; of the comparison in the portal's own.
 */
@Entity
@Table(name = "interpretation")
public class Interpretation {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "figure")
  private String figure;

  @Column(name = "text")
  private @Nullable String text;

  @Column(name = "selection")
  private String selection;

  @Column(name = "account")
  private String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "organisation")
  private @Nullable String organisation;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  @Column(name = "withdrawn_at")
  private @Nullable OffsetDateTime withdrawnAt;

  protected Interpretation() {}

  Interpretation(InterpretationDraft draft, String selection, Visitor author, OffsetDateTime at) {
    this.id = draft.key();
    this.figure = draft.figure();
    this.text = draft.text();
    this.selection = selection;
    this.account = author.account();
    this.role = author.role();
    this.organisation = draft.organisation().isEmpty() ? null : draft.organisation();
    this.writtenAt = at;
  }

  public String id() {
    return id;
  }

  /** The id of the section or chart it stands under. */
  public String figure() {
    return figure;
  }

  /** Plain text; empty once withdrawn. */
  public String text() {
    return text == null ? "" : text;
  }

  /** The selection as it stands in an address; empty for all cases. */
  public String selection() {
    return selection;
  }

  /** The role its author had then. */
  public Role role() {
    return role;
  }

  /** The code of the organisation it was written for, if the author named one. */
  public @Nullable String organisation() {
    return organisation;
  }

  public Instant writtenAt() {
    return writtenAt.toInstant();
  }

  public boolean isBy(Visitor visitor) {
    return account.equals(visitor.account());
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Takes the words away; that something stood here stays. */
  void withdraw(OffsetDateTime at) {
    text = null;
    withdrawnAt = at;
  }
}
