package nl.leerateliers.ketenkaart;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An organisation at the table of this atelier. */
@Entity
public class Organisation {

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "participation")
  private String participation;

  @Column(name = "position")
  private int position;

  protected Organisation() {}

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String shortName() {
    return shortName;
  }

  public int position() {
    return position;
  }

  /** Whether it is a permanent ZSM partner. */
  public boolean isFixed() {
    return "FIXED".equals(participation);
  }
}
