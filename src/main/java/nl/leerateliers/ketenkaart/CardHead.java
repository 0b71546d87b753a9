package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The head of the card: who, where, what for. */
@Embeddable
public class CardHead {

  @Column(name = "author_organisation")
  private @Nullable String authorOrganisation;

  @Column(name = "case_owner_organisation")
  private @Nullable String caseOwnerOrganisation;

  @Column(name = "case_owner")
  private @Nullable String caseOwner;

  @Column(name = "suspect")
  private @Nullable String suspect;

  @Column(name = "people_involved")
  private @Nullable String peopleInvolved;

  @Column(name = "offence")
  private @Nullable String offence;

  @Column(name = "offence_kind")
  private @Nullable String offenceKind;

  @Column(name = "police_team")
  private @Nullable String policeTeam;

  @Column(name = "municipality")
  private @Nullable String municipality;

  @Enumerated(EnumType.STRING)
  @Column(name = "preselect")
  private @Nullable PreselectScore preselect;

  @Enumerated(EnumType.STRING)
  @Column(name = "preselect_care")
  private @Nullable PreselectScore preselectCare;

  @Column(name = "safety_house_plan")
  private @Nullable Boolean safetyHousePlan;

  protected CardHead() {}

  public @Nullable String authorOrganisation() {
    return authorOrganisation;
  }

  /** The organisation of the casusverantwoordelijke. */
  public @Nullable String caseOwnerOrganisation() {
    return caseOwnerOrganisation;
  }

  /** The casusverantwoordelijke by role or initials; a name is not needed. */
  public @Nullable String caseOwner() {
    return caseOwner;
  }

  public @Nullable String suspect() {
    return suspect;
  }

  public @Nullable String peopleInvolved() {
    return peopleInvolved;
  }

  public @Nullable String offence() {
    return offence;
  }

  public @Nullable String offenceKind() {
    return offenceKind;
  }

  public @Nullable String policeTeam() {
    return policeTeam;
  }

  public @Nullable String municipality() {
    return municipality;
  }

  public @Nullable PreselectScore preselect() {
    return preselect;
  }

  public @Nullable PreselectScore preselectCare() {
    return preselectCare;
  }

  public @Nullable Boolean safetyHousePlan() {
    return safetyHousePlan;
  }
}
