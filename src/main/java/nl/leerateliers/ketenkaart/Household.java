package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children involved and, for violence at home, what is known of it. */
@Embeddable
public class Household {

  @Column(name = "children")
  private @Nullable Integer children;

  @Convert(converter = CodeList.class)
  @Column(name = "children_ages")
  private List<String> childrenAges = List.of();

  @Column(name = "violence_pattern")
  private @Nullable String violencePattern;

  @Column(name = "restraining_orders")
  private @Nullable Integer restrainingOrders;

  @Column(name = "pregnancy")
  private @Nullable Boolean pregnancy;

  @Column(name = "weapon")
  private @Nullable Boolean weapon;

  @Column(name = "risk_instrument")
  private @Nullable String riskInstrument;

  protected Household() {}

  public @Nullable Integer children() {
    return children;
  }

  public List<String> childrenAges() {
    return childrenAges;
  }

  public @Nullable String violencePattern() {
    return violencePattern;
  }

  public @Nullable Integer restrainingOrders() {
    return restrainingOrders;
  }

  public @Nullable Boolean pregnancy() {
    return pregnancy;
  }

  public @Nullable Boolean weapon() {
    return weapon;
  }

  public @Nullable String riskInstrument() {
    return riskInstrument;
  }
}
