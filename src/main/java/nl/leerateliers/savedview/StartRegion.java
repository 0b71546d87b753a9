package nl.leerateliers.savedview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Accounts;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** The region that a visitor of several regions starts with. */
@Named("startRegion")
@RequestScoped
public class StartRegion {

  private static final List<Permission> ABOUT_REGIONS =
      List.of(Permission.SEE_REGION, Permission.COMPARE_ATELIERS, Permission.SEE_AUDIT_TRAIL);

  private final Access access;
  private final Accounts accounts;
  private final Regions regions;

  @Inject
  StartRegion(Access access, Accounts accounts, Regions regions) {
    this.access = access;
    this.accounts = accounts;
    this.regions = regions;
  }

  /** What the visitor can choose from; nothing for who has one region, or none to look at. */
  public List<Region> getChoices() {
    Visitor visitor = access.get();
    return visitor.region() == null && ABOUT_REGIONS.stream().anyMatch(visitor::may)
        ? regions.all()
        : List.of();
  }

  /** What the visitor chose, as long as it is there. */
  public Optional<Region> chosen() {
    return getChoices().isEmpty()
        ? Optional.empty()
        : accounts
            .find(access.get().account())
            .flatMap(account -> Optional.ofNullable(account.startRegion()))
            .flatMap(regions::find);
  }

  /** The key of what was chosen; empty for none. */
  public String getKey() {
    return chosen().map(Region::key).orElse("");
  }

  /**
   * Chooses; empty or null for none.
   *
   * @throws Problem 403 for who has nothing to choose; 404 for a region that is not there
   */
  void choose(@Nullable String key) {
    List<Region> choices = getChoices();
    if (choices.isEmpty()) {
      throw Problem.forbidden();
    }
    String asked = key == null || key.isBlank() ? null : key.strip();
    if (asked != null && choices.stream().noneMatch(region -> region.key().equals(asked))) {
      throw Problem.notFound();
    }
    accounts.startWith(access.get(), asked);
  }
}
