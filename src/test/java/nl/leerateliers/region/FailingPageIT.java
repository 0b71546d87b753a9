package nl.leerateliers.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class FailingPageIT {

  @Test
  void sendsNoHalfPageButSaysThatItWentWrong() {
    HttpResponse<String> page =
        TroubledPortal.portal().signedIn("coach", "haarlem").get(TroubledPortal.FAILING_PAGE);
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).containsOnlyOnce("<html").contains("Er ging iets mis", "</html>");
    assertThat(page.body()).doesNotContain("Exception", "nl.leerateliers");
  }
}
