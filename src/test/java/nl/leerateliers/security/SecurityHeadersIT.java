package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersIT extends SharedPortal {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
          + " object-src 'none'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ateliers/haarlem",
        "/ateliers/nergens",
        "/no-such-page",
        "/api/regions",
        "/api/no-such-address",
        "/health/ready",
        "/css/portal.css",
        "/css/no-such.css",
        "/webjars/chart.js/4.5.1/dist/chart.umd.min.js"
      })
  void sendsTheHeadersWithEveryAnswer(String path) {
    for (HttpVisitor visitor :
        List.of(running().anonymous(), running().signedIn("participant", "haarlem"))) {
      HttpResponse<String> answer = visitor.get(path);
      assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(POLICY);
      assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
      assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
      assertThat(answer.headers().map()).doesNotContainKeys("x-powered-by");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/inloggen",
        "/ateliers/haarlem",
        "/ateliers/haarlem/zaken",
        "/ateliers/nergens",
        "/api/regions",
        "/api/regions/haarlem/reflection",
        "/api/regions/haarlem/datasets/current",
        "/no-such-page"
      })
  void letsNothingOfAVisitorBeKept(String path) {
    HttpResponse<String> answer = running().signedIn("coach", "haarlem").get(path);
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void letsStyleSheetsAndScriptsBeKept() {
    assertThat(running().anonymous().get("/css/portal.css").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("public"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ateliers/haarlem?caseType=%00",
        "/ateliers/haarlem?from=een&to=twee",
        "/ateliers/haarlem?from=8&to=1",
        "/ateliers/haarlem/zaken?page=-1",
        "/ateliers/haarlem/zaken/%27%3B--",
        "/ateliers/%E2%98%83",
        "/ateliers/haarlem/../../WEB-INF/web.xml",
        "/WEB-INF/web.xml",
        "/WEB-INF/views/web/layout.xhtml",
        "/web/layout.xhtml",
        "/META-INF/persistence.xml",
        "/ateliers/haarlem;jsessionid=1",
        "/api/regions/haarlem/reflection?from=x",
        "/api/regions/haarlem/ketenkaarten?page=nul",
        "/api/reports/..%2f..%2f",
        "/fout",
        "/api/regions/haarlem/ketenkaarten/H-001?caseType=BESTAAT_NIET"
      })
  void tellsNothingOfItsInsidesWhateverIsAsked(String path) {
    HttpResponse<String> answer = running().signedIn("coach", "haarlem").get(path);
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.body())
        .doesNotContain(
            "\tat ", "Exception", "nl.leerateliers.", "jakarta.", "org.h2", "SELECT t0", "payara")
        .doesNotContainIgnoringCase("payara", "glassfish", "grizzly", "<ui:composition");
  }
}
