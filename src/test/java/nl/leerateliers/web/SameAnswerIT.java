package nl.leerateliers.web;

import static nl.leerateliers.web.KeptPage.UTRECHT;
import static nl.leerateliers.web.KeptPage.isKept;
import static nl.leerateliers.web.KeptPage.kept;
import static nl.leerateliers.web.KeptPage.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;
import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

/** A dashboard that is sent once more, over HTTP. */
class SameAnswerIT extends SharedPortal {

  private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");

  @Test
  void isTheSamePageWithTheSameHeadersAndKeysOfItsOwn() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    HttpResponse<String> made = coach.get(UTRECHT);
    assertThat(isKept(made)).isFalse();
    Set<String> keys = new HashSet<>(keys(made));
    int forms = keys.size();
    for (int copy = 1; copy <= 2; copy++) {
      HttpResponse<String> kept = kept(coach, UTRECHT);
      assertThat(withoutKeys(kept)).isEqualTo(withoutKeys(made));
      assertThat(headers(kept)).isEqualTo(headers(made));
      keys.addAll(keys(kept));
      assertThat(keys).hasSize((copy + 1) * forms);
    }
    assertThat(forms).isGreaterThan(1);
  }

  @Test
  void isOfOneSessionOneQuestionAndOneLanguage() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    String own = kept(coach, UTRECHT).body();
    String token = HtmlForm.hiddenField(own, "_csrf").orElseThrow();

    HttpVisitor same = running().signedIn("coach", "utrecht");
    assertThat(kept(same, UTRECHT).body()).doesNotContain(token);
    HttpVisitor protectedOnly = running().signedIn("begeleidingsgroep", "utrecht");
    assertThat(kept(protectedOnly, UTRECHT).body()).doesNotContain(token, "class=\"behind\"");
    assertThat(running().signedIn("coach", "haarlem").get(UTRECHT).statusCode()).isEqualTo(404);
    assertThat(running().anonymous().get(UTRECHT).statusCode()).isEqualTo(303);

    HttpResponse<String> presented = coach.get(UTRECHT + "?weergave=presentatie");
    assertThat(presented.body()).contains("data-view=\"presentation\"");
    coach.get("/taal/en?naar=%2F");
    assertThat(coach.get(UTRECHT).body()).contains("<html lang=\"en-GB\"");
    coach.get("/taal/nl?naar=%2F");
    assertThat(coach.get(UTRECHT).body()).contains("<html lang=\"nl\"");
    HttpResponse<String> refused =
        coach.send(coach.request(UTRECHT).header("Accept", "application/json"));
    assertThat(refused.statusCode()).isEqualTo(406);
  }

  @Test
  void isOverForWhoSignedOutOrWhoseAccountWasClosed() {
    HttpVisitor coach = running().signedIn("coach", "utrecht");
    kept(coach, UTRECHT);
    post(coach, UTRECHT, "/uitloggen", Map.of());
    assertThat(coach.get(UTRECHT).statusCode()).isEqualTo(303);

    HttpVisitor administrator = running().signedIn("administrator", "-");
    Map<String, String> account =
        Map.of(
            "name", "kort", "role", "coach", "region", "utrecht", "password", "kort-maar-lang-9");
    post(administrator, "/beheer", "/beheer/accounts", account);
    HttpVisitor brief = running().anonymous();
    assertThat(brief.signIn("kort", "kort-maar-lang-9").statusCode()).isEqualTo(303);
    kept(brief, UTRECHT);
    post(administrator, "/beheer", "/beheer/accounts/kort/verwijderen", Map.of());
    assertThat(brief.get(UTRECHT).statusCode()).isEqualTo(303);
  }

  private static List<String> keys(HttpResponse<String> page) {
    return KEY.matcher(page.body()).results().map(found -> found.group(1)).toList();
  }

  /** What may differ between two answers a second apart: the keys, and the minute they name. */
  private static String withoutKeys(HttpResponse<String> page) {
    return KEY.matcher(page.body()).replaceAll("").replaceAll("20[0-9]{2}, [0-9]{2}:[0-9]{2}", "");
  }

  private static Map<String, List<String>> headers(HttpResponse<String> page) {
    Map<String, List<String>> headers = new TreeMap<>(page.headers().map());
    List.of("date", "content-length", "transfer-encoding").forEach(headers::remove);
    return headers;
  }
}
