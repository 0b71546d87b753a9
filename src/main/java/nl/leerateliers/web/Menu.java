package nl.leerateliers.web;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Permission;
import nl.leerateliers.security.Visitor;

/** What a visitor finds in the main menu: only what their role opens. */
@ApplicationScoped
public class Menu {

  /**
   * @param own the region the visitor works in or chose to start with; empty for none
   */
  List<MenuEntry> entries(Visitor visitor, List<Region> own) {
    List<MenuEntry> entries = new ArrayList<>();
    entries.add(entry("start", "/"));
    if (own.size() == 1) {
      addRegion(entries, visitor, own.get(0));
    }
    if (visitor.may(Permission.COMPARE_ATELIERS)) {
      entries.add(entry("compare", "/vergelijken"));
    }
    if (visitor.may(Permission.MAKE_REPORTS)) {
      entries.add(entry("reports", "/rapporten"));
    }
    if (visitor.may(Permission.ADMINISTER)) {
      entries.add(entry("administration", "/beheer"));
    }
    if (visitor.may(Permission.SEE_AUDIT_TRAIL)) {
      entries.add(entry("audit", "/audit"));
    }
    return entries;
  }

  private static void addRegion(List<MenuEntry> entries, Visitor visitor, Region region) {
    String home = "/ateliers/" + region.key();
    entries.add(new MenuEntry("atelier", text("web.nav.atelier", region.atelier()), home));
    if (visitor.may(Permission.SEE_CASES)) {
      entries.add(entry("today", home + "/vandaag"));
      entries.add(entry("cases", home + "/zaken"));
      entries.add(entry("followup", home + "/opvolging"));
    }
    entries.add(entry("evaluations", home + "/evaluaties"));
    entries.add(entry("meeting", home + "/begeleidingsgroep"));
    entries.add(entry("learning", home + "/leerpunten"));
  }

  private static MenuEntry entry(String section, String href) {
    return new MenuEntry(section, text("web.nav." + section), href);
  }
}
