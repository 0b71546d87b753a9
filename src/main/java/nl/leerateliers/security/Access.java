package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * The one place where it is decided who may do what in which region. Whoever wants a region's data
 * asks for the {@link Region} here.
 */
@RequestScoped
public class Access {

  private final Regions regions;
  private final CurrentVisitor current;

  @Inject
  Access(Regions regions, CurrentVisitor current) {
    this.regions = regions;
    this.current = current;
  }

  /** Who is signed in; empty for an anonymous visitor. */
  public Optional<Visitor> visitor() {
    return current.find();
  }

  /**
   * Who is signed in.
   *
   * @throws Problem 401 when nobody is
   */
  public Visitor get() {
    return current.find().orElseThrow(() -> new Problem("sign-in-first", 401));
  }

  public boolean may(Permission permission) {
    return current.find().map(visitor -> visitor.may(permission)).orElse(false);
  }

  /** Whether the visitor has this permission for this region. */
  public boolean may(Permission permission, Region region) {
    return current
        .find()
        .map(visitor -> visitor.may(permission) && visitor.belongsTo(region))
        .orElse(false);
  }

  /**
   * Asks for a permission that has no region.
   *
   * @throws Problem 403 when the role lacks it
   */
  public Visitor require(Permission permission) {
    Visitor visitor = get();
    if (!visitor.may(permission)) {
      throw Problem.forbidden();
    }
    return visitor;
  }

  /**
   * The region, for a visitor who has the permission there.
   *
   * @throws Problem the same 404 for an unknown region and for somebody else's; 403 when the region
   *     is theirs but the role lacks the permission
   */
  public Region region(String key, Permission permission) {
    Visitor visitor = get();
    Region region = regions.find(key).filter(visitor::belongsTo).orElseThrow(Problem::notFound);
    if (!visitor.may(permission)) {
      throw Problem.forbidden();
    }
    return region;
  }

  /** The regions for which the visitor has the permission, in their fixed order. */
  public List<Region> regions(Permission permission) {
    return regions.all().stream().filter(region -> may(permission, region)).toList();
  }
}
