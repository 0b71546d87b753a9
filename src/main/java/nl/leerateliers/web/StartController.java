package nl.leerateliers.web;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionState;
import nl.leerateliers.region.Regions;
import nl.leerateliers.savedview.StartRegion;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/** The first page: what this role can do here now. */
@RequestScoped
@Controller
@Path("")
public class StartController {

  /** Something to do beside the ateliers, with the permission it takes. */
  private record Offer(Permission permission, String section, String href) {

    /** The audit trail opens at the region to start with. */
    MenuEntry entry(String start) {
      boolean there = permission == Permission.SEE_AUDIT_TRAIL && !start.isEmpty();
      String to = there ? href + "?regio=" + start : href;
      return new MenuEntry(section, text("web.start." + section + ".go"), to);
    }
  }

  private static final List<Offer> OFFERS =
      List.of(
          new Offer(Permission.COMPARE_ATELIERS, "compare", "/vergelijken"),
          new Offer(Permission.MAKE_REPORTS, "reports", "/rapporten"),
          new Offer(Permission.ADMINISTER, "administration", "/beheer"),
          new Offer(Permission.SEE_AUDIT_TRAIL, "audit", "/audit"));

  @Inject private Access access;
  @Inject private Regions regions;
  @Inject private RegionWatch watch;
  @Inject private StartRegion startRegion;
  @Inject private Models models;

  @GET
  public String start() {
    Visitor visitor = access.get();
    String start = startRegion.getKey();
    models.put("visitor", visitor);
    models.put(
        "ateliers",
        regions.all().stream()
            .filter(region -> concerns(visitor, region))
            .sorted(Comparator.comparing(region -> !region.key().equals(start)))
            .map(this::tile)
            .toList());
    models.put("start", start);
    models.put(
        "work",
        OFFERS.stream().filter(o -> visitor.may(o.permission())).map(o -> o.entry(start)).toList());
    return "web/start.xhtml";
  }

  /** The regions whose figures a visitor works with, alone or side by side. */
  private static boolean concerns(Visitor visitor, Region region) {
    return visitor.belongsTo(region)
        && (visitor.may(Permission.SEE_REGION) || visitor.may(Permission.COMPARE_ATELIERS));
  }

  private AtelierTile tile(Region region) {
    return new AtelierTile(
        region,
        watch.state(region) instanceof RegionState.Ready ? "ready" : "down",
        access.may(Permission.SEE_REGION, region),
        access.may(Permission.SEE_CASES, region));
  }
}
