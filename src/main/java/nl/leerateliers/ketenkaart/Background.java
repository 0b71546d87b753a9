package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What went before the case: earlier offences, and care that is already there. */
@Embeddable
public class Background {

  @Column(name = "offender_history")
  private @Nullable String offenderHistory;

  @Column(name = "care_report")
  private @Nullable Boolean careReport;

  @Column(name = "running_care")
  private @Nullable String runningCare;

  @Column(name = "coordinating_party")
  private @Nullable String coordinatingParty;

  protected Background() {}

  public @Nullable String offenderHistory() {
    return offenderHistory;
  }

  public @Nullable Boolean careReport() {
    return careReport;
  }

  public @Nullable String runningCare() {
    return runningCare;
  }

  public @Nullable String coordinatingParty() {
    return coordinatingParty;
  }
}
