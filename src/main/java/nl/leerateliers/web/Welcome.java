package nl.leerateliers.web;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.region.DataDirectory;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.security.DemoAccounts;
import org.eclipse.microprofile.config.Config;

/** Tells on the console, in Dutch, where to go and what is wrong. */
@ApplicationScoped
class Welcome {

  private static final String LINE = "-".repeat(78);

  private final Config config;
  private final Regions regions;
  private final RegionWatch watch;
  private final DemoAccounts demoAccounts;

  @Inject
  Welcome(Config config, Regions regions, RegionWatch watch, DemoAccounts demoAccounts) {
    this.config = config;
    this.regions = regions;
    this.watch = watch;
    this.demoAccounts = demoAccounts;
  }

  // The console is where someone who starts the portal looks; a logger would bury it.
  @SuppressWarnings("SystemOut")
  void print() {
    System.out.println(String.join(System.lineSeparator(), lines()));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(LINE);
    lines.add(text("web.console.address", "http://localhost:" + port() + "/"));
    lines.add(text("web.console.data", DataDirectory.of(config).toString()));
    String ateliers = String.join(", ", regions.all().stream().map(Region::atelier).toList());
    lines.add(text("web.console.regions", ateliers.isEmpty() ? "-" : ateliers));
    watch.down().forEach(atelier -> lines.add(text("web.console.down", atelier)));
    watch.faults().forEach((folder, faults) -> addFaults(lines, folder, faults));
    addAccounts(lines);
    lines.add(LINE);
    return lines;
  }

  /** One line per demo account: role, region, name and password. */
  private void addAccounts(List<String> lines) {
    List<String> accounts = demoAccounts.lines();
    if (accounts.isEmpty()) {
      return;
    }
    lines.add(text("web.console.accounts"));
    for (String account : accounts) {
      String[] parts = account.split(" ");
      String where = parts[1].equals("-") ? "" : parts[1];
      lines.add(
          String.format(
              "    %-24s %-12s %-28s %s", text("web.role." + parts[0]), where, parts[2], parts[3]));
    }
    lines.add(
        text("web.console.accounts.file", DataDirectory.of(config).resolve("demo-accounts.txt")));
  }

  private static void addFaults(List<String> lines, String folder, List<String> faults) {
    lines.add(text("web.console.broken", folder));
    faults.forEach(fault -> lines.add("    " + fault));
  }

  private String port() {
    return config.getOptionalValue("portal.port", String.class).orElse("8080");
  }
}
