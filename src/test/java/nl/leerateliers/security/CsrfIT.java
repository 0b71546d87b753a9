package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import nl.leerateliers.harness.DemoAccount;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** A write that another site made the visitor's browser send is refused. */
class CsrfIT extends SharedPortal {

  private static final String DATASETS = "/api/regions/haarlem/datasets";
  private static final byte[] NO_ZIP = {1, 2, 3};

  @Test
  void refusesAFormWithoutItsTokenAndChangesNothing() {
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    assertThat(coach.postForm("/uitloggen", Map.of()).statusCode()).isEqualTo(403);
    assertThat(
            coach
                .postForm("/toegangssleutels", Map.of("label", "van elders", "days", "30"))
                .statusCode())
        .isEqualTo(403);
    assertThat(coach.get("/toegangssleutels").body()).doesNotContain("van elders");
  }

  @Test
  void acceptsTheFormOfThePageItself() {
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    String page = coach.get("/toegangssleutels").body();
    String token = HtmlForm.hiddenField(page, "_csrf").orElseThrow();
    assertThat(coach.postForm("/uitloggen", Map.of("_csrf", token)).statusCode()).isEqualTo(303);
    assertThat(coach.get("/toegangssleutels").statusCode()).isEqualTo(303);
  }

  @Test
  void refusesASignInWithoutTheTokenOfItsForm() {
    DemoAccount account = running().account("coach", "haarlem");
    HttpVisitor visitor = running().anonymous();
    Map<String, String> typed = Map.of("account", account.user(), "password", account.password());
    assertThat(visitor.postForm("/inloggen", typed).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/").statusCode()).isEqualTo(303);
  }

  @Test
  void refusesAnApiWriteOfASessionWithoutOurHeaderOrFromAnotherSite() {
    HttpVisitor coach = running().signedIn("coach", "haarlem");
    HttpResponse<String> without =
        coach.send(
            coach
                .request(DATASETS)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(NO_ZIP)));
    HttpResponse<String> crossSite =
        coach.send(
            coach
                .request(DATASETS)
                .header("Content-Type", "application/zip")
                .header("X-Requested-With", "portal")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofByteArray(NO_ZIP)));
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("/problemen/csrf");
    assertThat(crossSite.statusCode()).isEqualTo(403);
    assertThat(coach.post(DATASETS, "application/zip", NO_ZIP).statusCode()).isEqualTo(422);
  }

  @Test
  void letsAScriptWithATokenWriteWithoutFurtherAdo() {
    HttpVisitor script = running().withToken("coach", "haarlem");
    HttpResponse<String> answer =
        script.send(
            script
                .request(DATASETS)
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofByteArray(NO_ZIP)));
    assertThat(answer.statusCode()).isEqualTo(422);
  }

  @Test
  void keepsTheSessionInAGuardedCookieThatChangesAtSignIn() {
    HttpVisitor visitor = running().anonymous();
    HttpResponse<String> form = visitor.get("/inloggen");
    assertThat(form.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .contains("Path=/");
    String before = visitor.cookies().getCookieStore().getCookies().toString();
    DemoAccount account = running().account("participant", "haarlem");
    assertThat(visitor.signIn(account.user(), account.password()).statusCode()).isEqualTo(303);
    assertThat(visitor.cookies().getCookieStore().getCookies()).isNotEmpty();
    assertThat(visitor.cookies().getCookieStore().getCookies().toString()).isNotEqualTo(before);
  }

  @Test
  void keepsTheDemoAccountsToTheirOwnerOnTheDisk() throws IOException {
    assertThat(Files.getPosixFilePermissions(running().data().resolve("demo-accounts.txt")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }
}
