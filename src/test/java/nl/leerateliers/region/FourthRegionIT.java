package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.Portal;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;

class FourthRegionIT {

  @Test
  void joinsByAFolderWhileThePortalRuns() throws IOException {
    PortalProcess process = TroubledPortal.process();
    Portal portal = TroubledPortal.portal();
    HttpVisitor researcher = portal.signedIn("researcher", "-");
    assertThat(researcher.get("/ateliers/breda").statusCode()).isEqualTo(404);

    // Made elsewhere and moved in one step, as a look may come at any moment.
    Path made = TestFolders.newRegion("breda", "B", 4, TestFolders.fresh("troubled/made"));
    Files.move(made, TroubledPortal.regions().resolve("breda"));

    process.await("Breda answers", () -> researcher.get("/ateliers/breda").statusCode() == 200);
    assertThat(researcher.get("/ateliers/breda/zaken/B-001").statusCode()).isEqualTo(200);
    assertThat(researcher.get("/vergelijken").body()).contains("Breda", "Haarlem", "Utrecht");
    process.await(
        "Breda has its demo accounts",
        () -> portal.accounts().stream().anyMatch(account -> account.region().equals("breda")));
    HttpVisitor coach = portal.signedIn("coach", "breda");
    assertThat(coach.get("/ateliers/breda").statusCode()).isEqualTo(200);
    assertThat(coach.get("/ateliers/haarlem").statusCode()).isEqualTo(404);
  }

  @Test
  void isReadableBeforeItsFirstCase() throws IOException {
    PortalProcess process = TroubledPortal.process();
    Portal portal = TroubledPortal.portal();
    HttpVisitor researcher = portal.signedIn("researcher", "-");
    Path made = TestFolders.newRegionWithoutCards("delft", 5, TestFolders.fresh("troubled/made"));
    Files.move(made, TroubledPortal.regions().resolve("delft"));

    process.await("Delft answers", () -> researcher.get("/ateliers/delft").statusCode() == 200);
    for (String page : List.of("", "?verdieping=yes", "/zaken", "/leerpunten", "/vandaag")) {
      HttpResponse<String> answer = researcher.get("/ateliers/delft" + page);
      assertThat(answer.statusCode()).as(page).isIn(200, 404);
    }
    assertThat(researcher.get("/ateliers/delft").body())
        .contains(Messages.text("reflection.crossCase.empty"));
    assertThat(researcher.get("/vergelijken").statusCode()).isEqualTo(200);
    assertThat(researcher.get("/api/regions/delft/reflection").statusCode()).isEqualTo(200);
    assertThat(researcher.get("/api/cross-atelier/reflection").statusCode()).isEqualTo(200);
    for (String file : List.of("/ateliers/delft/tabellen", "/vergelijken/tabellen")) {
      assertThat(researcher.get(file + "/indicators.csv").statusCode()).as(file).isEqualTo(200);
      assertThat(researcher.bytes(file + "/alle.xlsx").statusCode()).as(file).isEqualTo(200);
    }
  }

  @Test
  void joinsWhenItsFaultyFolderIsMended() throws IOException {
    Path settings = TroubledPortal.regions().resolve("to-be-mended/region.properties");
    HttpVisitor researcher = TroubledPortal.portal().signedIn("researcher", "-");
    assertThat(researcher.get("/ateliers/to-be-mended").statusCode()).isEqualTo(404);
    Files.writeString(settings, Files.readString(settings).replace("weeks=veel", "weeks="));
    TroubledPortal.process()
        .await(
            "the mended folder answers",
            () -> researcher.get("/ateliers/to-be-mended").statusCode() == 200);
  }
}
