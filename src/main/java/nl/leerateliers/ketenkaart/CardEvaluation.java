package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 6: what added value, what furthered and what hindered. */
@Embeddable
public class CardEvaluation {

  @Column(name = "value_added")
  private @Nullable String valueAdded;

  @Column(name = "preselect_care_value")
  private @Nullable Boolean preselectCareValue;

  @Column(name = "evaluation")
  private @Nullable String evaluation;

  @Convert(converter = CodeList.class)
  @Column(name = "facilitator_themes")
  private List<String> facilitatorThemes = List.of();

  @Column(name = "facilitators")
  private @Nullable String facilitators;

  @Convert(converter = CodeList.class)
  @Column(name = "barrier_themes")
  private List<String> barrierThemes = List.of();

  @Column(name = "barriers")
  private @Nullable String barriers;

  protected CardEvaluation() {}

  public @Nullable String valueAdded() {
    return valueAdded;
  }

  public @Nullable Boolean preselectCareValue() {
    return preselectCareValue;
  }

  public @Nullable String evaluation() {
    return evaluation;
  }

  public List<String> facilitatorThemes() {
    return facilitatorThemes;
  }

  public @Nullable String facilitators() {
    return facilitators;
  }

  public List<String> barrierThemes() {
    return barrierThemes;
  }

  public @Nullable String barriers() {
    return barriers;
  }
}
