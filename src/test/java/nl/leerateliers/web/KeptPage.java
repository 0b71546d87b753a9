package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.leerateliers.harness.HtmlForm;
import nl.leerateliers.harness.HttpVisitor;

/**
 * A dashboard that was kept to be sent once more, known by its length: one that is made for the
 * occasion is sent in pieces.
 */
final class KeptPage {

  static final String UTRECHT = "/ateliers/utrecht";

  private KeptPage() {}

  /** Asks until the page is a kept one; a new minute or somebody's writing makes it start anew. */
  static HttpResponse<String> kept(HttpVisitor visitor, String path) {
    for (int asked = 0; asked < 20; asked++) {
      HttpResponse<String> page = visitor.get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      if (isKept(page)) {
        return page;
      }
    }
    throw new AssertionError("Made anew each time: " + path);
  }

  static boolean isKept(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Length").isPresent();
  }

  /** Fills in a form that stands on a page, and sends it. */
  static void post(HttpVisitor visitor, String page, String to, Map<String, String> fields) {
    Map<String, String> form = new HashMap<>(fields);
    form.put("_csrf", HtmlForm.hiddenField(visitor.get(page).body(), "_csrf").orElseThrow());
    HttpResponse<String> answer = visitor.postForm(to, form);
    assertThat(answer.statusCode()).as(to).isEqualTo(303);
  }
}
