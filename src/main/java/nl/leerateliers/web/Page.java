package nl.leerateliers.web;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerateliers.message.Language;
import nl.leerateliers.region.Region;
import nl.leerateliers.savedview.StartRegion;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/** What the layout around every page needs to know about the visitor and the regions. */
@Named("page")
@RequestScoped
public class Page {

  private final Access access;
  private final StartRegion startRegion;
  private final Menu menu;
  private final RegionWatch watch;
  private final Assets assets;
  private final HttpServletRequest request;
  private final Clock clock;
  private @Nullable List<MenuEntry> entries;

  @Inject
  Page(
      Access access,
      StartRegion startRegion,
      Menu menu,
      RegionWatch watch,
      Assets assets,
      HttpServletRequest request,
      Clock clock) {
    this.access = access;
    this.startRegion = startRegion;
    this.menu = menu;
    this.watch = watch;
    this.assets = assets;
    this.request = request;
    this.clock = clock;
  }

  public boolean isSignedIn() {
    return access.visitor().isPresent();
  }

  /** The moment as of which the page tells what it tells. */
  public Instant getMoment() {
    return clock.instant();
  }

  /** The menu of this visitor; empty when nobody is signed in. */
  public List<MenuEntry> getMenu() {
    if (entries == null) {
      entries =
          access.visitor().map(visitor -> menu.entries(visitor, own(visitor))).orElse(List.of());
    }
    return entries;
  }

  /** Who is signed in, as their role and atelier. */
  public String getVisitor() {
    return access.visitor().map(Page::describe).orElse("");
  }

  /**
   * Tells whose drafts this browser may keep and show, without the name of the account; empty when
   * nobody is signed in.
   */
  public String getWriter() {
    return access
        .visitor()
        .map(
            visitor ->
                UUID.nameUUIDFromBytes(visitor.account().getBytes(StandardCharsets.UTF_8))
                    .toString())
        .orElse("");
  }

  /** One sentence for each region that cannot be used now. */
  public List<String> getTroubles() {
    List<String> troubles = new ArrayList<>();
    watch.down().forEach(atelier -> troubles.add(text("web.trouble.down", atelier)));
    watch.faults().keySet().forEach(folder -> troubles.add(text("web.trouble.broken", folder)));
    return troubles;
  }

  /** The language to offer beside that of the page. */
  public Language getOtherLanguage() {
    return Language.current().other();
  }

  /** Where the other language is chosen, and this page shown in it. */
  public String getOtherLanguageAddress() {
    String here = URLEncoder.encode(PageAddress.of(request), StandardCharsets.UTF_8);
    return "/taal/" + getOtherLanguage().code() + "?naar=" + here;
  }

  /** The address of a file with a fingerprint, so that it may be kept for a year. */
  public String asset(String path) {
    return assets.address(path);
  }

  /** The atelier of a region the visitor may see, for a heading. */
  public List<Region> getRegions() {
    return access.regions(Permission.SEE_REGION);
  }

  private List<Region> own(Visitor visitor) {
    if (visitor.region() != null || !visitor.may(Permission.SEE_REGION)) {
      return access.regions(Permission.SEE_REGION);
    }
    return startRegion.chosen().stream().toList();
  }

  private static String describe(Visitor visitor) {
    return text("web.role." + visitor.role().code());
  }
}
