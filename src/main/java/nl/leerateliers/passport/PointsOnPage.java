package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What a page that shows learning points offers: {@code #{pointsOnPage.mayWrite(region)}}. */
@Named("pointsOnPage")
@RequestScoped
public class PointsOnPage {

  private final Access access;

  @Inject
  PointsOnPage(Access access) {
    this.access = access;
  }

  public boolean mayWrite(Region region) {
    return access.may(Permission.PROPOSE_LEARNING, region);
  }

  /** The form for a new point that starts with this evidence. */
  public String from(Region region, String kind, String reference) {
    return "/ateliers/" + region.key() + "/leerpunten/nieuw?soort=" + kind + "&bron=" + reference;
  }
}
