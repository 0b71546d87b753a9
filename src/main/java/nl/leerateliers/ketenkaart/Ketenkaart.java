package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One case as the atelier recorded it: the card of annex 1 with its codes. */
@Entity
public class Ketenkaart {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "intervention_chosen_on")
  private @Nullable LocalDate interventionChosenOn;

  @Column(name = "title")
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "primary_case_type")
  private CaseType primaryCaseType;

  @Column(name = "juvenile_suspect")
  private boolean juvenileSuspect;

  @Column(name = "domestic_violence")
  private boolean domesticViolence;

  @Column(name = "card_available")
  private boolean cardAvailable;

  @Column(name = "basic_information")
  private @Nullable String basicInformation;

  @Column(name = "safety_picture")
  private @Nullable String safetyPicture;

  @Column(name = "interpretation")
  private @Nullable String interpretation;

  @Column(name = "interpretation_minutes")
  private @Nullable Integer interpretationMinutes;

  @Column(name = "follow_up_agreements")
  private @Nullable String followUpAgreements;

  @Column(name = "feedback_to")
  private @Nullable String feedbackTo;

  @Embedded private @Nullable CardHead head;

  @Embedded private @Nullable Intention intention;

  @Embedded private @Nullable Choice choice;

  @Embedded private @Nullable CardEvaluation evaluation;

  @Embedded private @Nullable Household household;

  @Embedded private @Nullable Background background;

  @Version
  @Column(name = "version")
  private int version;

  protected Ketenkaart() {}

  public String id() {
    return id;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  public @Nullable LocalDate interventionChosenOn() {
    return interventionChosenOn;
  }

  public String title() {
    return title;
  }

  public CaseType primaryCaseType() {
    return primaryCaseType;
  }

  public boolean juvenileSuspect() {
    return juvenileSuspect;
  }

  public boolean domesticViolence() {
    return domesticViolence;
  }

  public boolean cardAvailable() {
    return cardAvailable;
  }

  public @Nullable String basicInformation() {
    return basicInformation;
  }

  public @Nullable String safetyPicture() {
    return safetyPicture;
  }

  public @Nullable String interpretation() {
    return interpretation;
  }

  /** Minutes of all participants together. */
  public @Nullable Integer interpretationMinutes() {
    return interpretationMinutes;
  }

  public @Nullable String followUpAgreements() {
    return followUpAgreements;
  }

  public @Nullable String feedbackTo() {
    return feedbackTo;
  }

  public CardHead head() {
    return head == null ? new CardHead() : head;
  }

  public Intention intention() {
    return intention == null ? new Intention() : intention;
  }

  public Choice choice() {
    return choice == null ? new Choice() : choice;
  }

  public CardEvaluation evaluation() {
    return evaluation == null ? new CardEvaluation() : evaluation;
  }

  public Household household() {
    return household == null ? new Household() : household;
  }

  public Background background() {
    return background == null ? new Background() : background;
  }

  public int version() {
    return version;
  }
}
