package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The language of answers, over HTTP. */
class LanguageIT extends SharedPortal {

  /** More than it takes for a page to be sent once more and not made anew. */
  private static final int ROUNDS = 6;

  @Test
  void givesTwoVisitorsAtOnceEachTheirOwn() throws Exception {
    HttpVisitor dutch = running().signedIn("researcher", "haarlem");
    HttpVisitor english = english("researcher");
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      Future<List<String>> nl = both.submit(() -> bodies(dutch));
      Future<List<String>> en = both.submit(() -> bodies(english));
      for (String body : nl.get()) {
        assertThat(body).contains("<html lang=\"nl\"").doesNotContain("Case stream", "Skip to");
      }
      for (String body : en.get()) {
        assertThat(body).contains("<html lang=\"en-GB\"").doesNotContain("Zaakstroom", "Naar de");
      }
    } finally {
      both.shutdownNow();
    }
  }

  @Test
  void goesBackToAPageOfThePortalAndNowhereElse() {
    HttpVisitor visitor = running().anonymous();
    HttpResponse<String> chosen = visitor.get("/taal/en?naar=%2F%2Felders.nl%2F");
    assertThat(chosen.headers().firstValue("Location").orElseThrow()).doesNotContain("elders");
    assertThat(chosen.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("taal=en", "HttpOnly", "SameSite=Lax", "Max-Age=31536000", "Path=/");
    assertThat(visitor.get("/taal/nl?naar=%2Fvergelijken").headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/vergelijken"));
  }

  @Test
  void tellsProblemsInTheLanguageOfThePage() {
    HttpVisitor english = english("coach");
    assertThat(english.get("/ateliers/nergens").body()).contains("This page is not here");
    assertThat(english.get("/geen-pagina").body())
        .contains("<html lang=\"en-GB\"", "This page is not here");
    assertThat(english.get("/zo//niet").body()).contains("This page is not here");
    assertThat(english.get("/api/regions/nergens/claims").body()).contains("This page is not here");
    assertThat(running().withToken("coach", "haarlem").get("/api/regions/nergens/claims").body())
        .contains("Deze pagina is er niet");
  }

  @Test
  void printsACardInDutchWhateverThePageIs() throws IOException {
    HttpVisitor english = english("coach");
    assertThat(english.get("/ateliers/haarlem/zaken/H-001").body()).contains("Card as a PDF");
    byte[] pdf = english.bytes("/ateliers/haarlem/zaken/H-001/kaart.pdf").body();
    try (PDDocument card = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(card))
          .contains("Wat weten we al?")
          .doesNotContain("What do we know");
    }
  }

  private HttpVisitor english(String role) {
    HttpVisitor visitor = running().signedIn(role, "haarlem");
    visitor.get("/taal/en");
    return visitor;
  }

  private static List<String> bodies(HttpVisitor visitor) {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      bodies.add(visitor.get("/ateliers/haarlem").body());
      bodies.add(visitor.get("/vergelijken").body());
      bodies.add(visitor.get("/ateliers/haarlem/zaken").body());
    }
    return bodies;
  }
}
