package nl.leerateliers.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/**
 * How the release of a text stands, wherever the region shows that text: {@code
 * #{publication.state(region, 'learning-point', id)}}, or include {@code
 * publication/standing.xhtml}.
 */
@Named("publication")
@RequestScoped
public class TextOnPage {

  private final Access access;
  private final Publications publications;

  @Inject
  TextOnPage(Access access, Publications publications) {
    this.access = access;
    this.publications = publications;
  }

  public PublicationState state(Region region, String kind, String id) {
    return publications.state(region, kind, id);
  }

  public boolean mayPropose(Region region) {
    return access.may(Permission.PROPOSE_TEXT, region);
  }
}
