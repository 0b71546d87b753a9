package nl.leerateliers.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.harness.DemoAccount;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.OutsideCalls;
import nl.leerateliers.harness.Portal;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.harness.Zip;
import org.junit.jupiter.api.Test;

/** First start, kill -9 and second start, in a data directory of its own. */
class PortalStartIT {

  private static final String DATASETS = "/api/regions/utrecht/datasets";
  private static final String CHANGED = "Gewijzigd voor de herstart: ";

  @Test
  void losesNothingThatWasAcknowledgedAndLoadsNothingTwice() {
    Path regions = TestFolders.fresh("start/regions");
    List.of("haarlem", "maastricht", "utrecht").forEach(r -> TestFolders.copyRegion(r, regions));
    Path data = TestFolders.fresh("start/data");

    List<DemoAccount> accounts;
    byte[] dataset;
    String label = "gemaakt vlak voor de stroomstoring";
    try (PortalProcess first = PortalProcess.start(data, regions, Map.of())) {
      Portal portal = first.portal();
      first.await("the console greets", () -> first.console().contains("Het portaal is klaar"));
      accounts = portal.accounts();
      greetsWithAddressAndAccounts(first, accounts);
      dataset = changeDataset(portal);
      makeToken(portal, label);
      first.kill();
    }

    try (OutsideCalls calls = new OutsideCalls();
        PortalProcess second = PortalProcess.start(data, regions, calls.environment())) {
      Portal portal = second.portal();
      assertThat(portal.accounts()).isEqualTo(accounts);
      HttpVisitor coach = portal.signedIn("coach", "utrecht");
      assertThat(coach.get("/toegangssleutels").body()).contains(label);
      assertThat(coach.bytes(DATASETS + "/current").body()).isEqualTo(dataset);
      assertThat(coach.get("/api/regions/utrecht/principles").body()).contains(CHANGED);
      assertThat(calls.happened()).as("calls to another machine").isFalse();
    }
  }

  private static void greetsWithAddressAndAccounts(
      PortalProcess started, List<DemoAccount> accounts) {
    assertThat(accounts).hasSize(3 * 3 + 4);
    assertThat(started.console())
        .contains(started.portal().address().toString(), "Haarlem, Maastricht, Utrecht");
    assertThat(accounts)
        .allSatisfy(
            account -> assertThat(started.console()).contains(account.user(), account.password()));
  }

  private static byte[] changeDataset(Portal portal) {
    HttpVisitor coach = portal.withToken("coach", "utrecht");
    Map<String, byte[]> files = Zip.files(coach.bytes(DATASETS + "/current").body());
    String principles = new String(files.get("principles.csv"), UTF_8);
    files.put(
        "principles.csv", principles.replace("\r\n1,\"", "\r\n1,\"" + CHANGED).getBytes(UTF_8));
    assertThat(coach.post(DATASETS, "application/zip", Zip.of(files)).statusCode()).isEqualTo(201);
    return coach.bytes(DATASETS + "/current").body();
  }

  private static void makeToken(Portal portal, String label) {
    HttpVisitor coach = portal.signedIn("coach", "utrecht");
    String page = coach.get("/toegangssleutels").body();
    Map<String, String> form =
        Map.of(
            "_csrf",
            HtmlForm.hiddenField(page, "_csrf").orElseThrow(),
            "label",
            label,
            "days",
            "30");
    assertThat(coach.postForm("/toegangssleutels", form).statusCode()).isEqualTo(201);
  }
}
