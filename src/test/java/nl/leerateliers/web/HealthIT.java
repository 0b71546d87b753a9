package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerateliers.harness.SharedPortal;
import org.junit.jupiter.api.Test;

class HealthIT extends SharedPortal {

  @Test
  void tellsEverybodyThatItIsReadyAndNothingMore() {
    var answer = running().anonymous().get("/health/ready");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"UP\"").doesNotContain("jdbc", "haarlem");
  }
}
