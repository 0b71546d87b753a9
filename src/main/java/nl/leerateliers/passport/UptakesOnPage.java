package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What became of the learning points, on the page that compares: {@code #{uptakes.now()}}. */
@Named("uptakes")
@RequestScoped
public class UptakesOnPage {

  private final Access access;
  private final AcrossAteliers across;

  @Inject
  UptakesOnPage(Access access, AcrossAteliers across) {
    this.access = access;
    this.across = across;
  }

  public NationalUptakes now() {
    access.require(Permission.COMPARE_ATELIERS);
    return across.now();
  }
}
