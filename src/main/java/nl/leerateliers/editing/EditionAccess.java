package nl.leerateliers.editing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/**
 * Who may see and change which report: of a region for those who see the region, the overarching
 * one for those who compare ateliers. Once published, an interim report is for the nation too.
 */
@RequestScoped
class EditionAccess {

  private static final Pattern ID = Pattern.compile("([a-z0-9-]+)-([0-9]{1,6})");

  private final Access access;
  private final Compositions compositions;

  @Inject
  EditionAccess(Access access, Compositions compositions) {
    this.access = access;
    this.compositions = compositions;
  }

  /** The places of which the visitor may read the drafts. */
  List<Place> places() {
    access.require(Permission.REVIEW_REPORTS);
    List<Place> places = new ArrayList<>();
    access.regions(Permission.SEE_REGION).forEach(region -> places.add(new Place(region)));
    if (access.may(Permission.COMPARE_ATELIERS)) {
      places.add(Place.EVERYWHERE);
    }
    return places;
  }

  /**
   * A place by its key.
   *
   * @throws Problem 404 for another's region and for none, 403 for another role
   */
  Place place(String key, Permission permission) {
    Place place;
    if (key.equals(Place.ALL)) {
      access.require(Permission.COMPARE_ATELIERS);
      place = Place.EVERYWHERE;
    } else {
      place = new Place(access.region(key, Permission.SEE_REGION));
    }
    access.require(permission);
    return place;
  }

  /** An edition by its name in addresses. */
  Edition edition(String id, Permission permission) {
    Matcher parts = parts(id);
    return compositions.get(place(parts.group(1), permission), Integer.parseInt(parts.group(2)));
  }

  /** A published edition, for everyone who may read it; the same 404 for one that is not. */
  Edition published(String id) {
    Matcher parts = parts(id);
    access.require(Permission.MAKE_REPORTS);
    Edition edition = compositions.get(published(parts), Integer.parseInt(parts.group(2)));
    if (!edition.composition().isPublished()) {
      throw Problem.notFound();
    }
    return edition;
  }

  /** The places of which the visitor may read what is published. */
  List<Place> placesToRead() {
    access.require(Permission.MAKE_REPORTS);
    List<Place> places = new ArrayList<>();
    regions().forEach(region -> places.add(new Place(region)));
    if (access.may(Permission.COMPARE_ATELIERS)) {
      places.add(Place.EVERYWHERE);
    }
    return places;
  }

  private Place published(Matcher parts) {
    String key = parts.group(1);
    return placesToRead().stream()
        .filter(place -> place.key().equals(key))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private List<Region> regions() {
    return access.regions(
        access.may(Permission.COMPARE_ATELIERS)
            ? Permission.COMPARE_ATELIERS
            : Permission.SEE_REGION);
  }

  private Matcher parts(String id) {
    access.get();
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw Problem.notFound();
    }
    return parts;
  }
}
