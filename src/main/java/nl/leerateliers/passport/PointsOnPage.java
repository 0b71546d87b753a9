package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerateliers.learning.LearningPoint;
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

  /** Those of one level of reflection and one way of transfer; empty asks for all. */
  public List<LearningPoint> among(List<LearningPoint> points, String level, String way) {
    return points.stream()
        .filter(point -> level.isEmpty() || point.level().equals(level))
        .filter(point -> way.isEmpty() || ways(point).contains(way))
        .toList();
  }

  /** The ways in which a point is passed on. */
  public List<String> ways(LearningPoint point) {
    return Transfer.of(point.transfer());
  }

  /** All ways there are. */
  public Transfer[] getTransfers() {
    return Transfer.values();
  }

  /** The form for a new point that starts with this evidence. */
  public String from(Region region, String kind, String reference) {
    return "/ateliers/" + region.key() + "/leerpunten/nieuw?soort=" + kind + "&bron=" + reference;
  }
}
