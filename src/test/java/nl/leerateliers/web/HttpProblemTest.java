package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerateliers.message.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProblemTest {

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 418, 429, 500, 501, 503})
  void everyStatusHasWordsInDutch(int status) {
    Problem problem = HttpProblem.of(status);

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.title()).isNotBlank();
    assertThat(problem.detail()).endsWith(".");
  }

  @Test
  void findsTheNamedProblemInAChainOfCauses() {
    Problem named = Problem.forbidden();

    assertThat(HttpProblem.in(new IllegalStateException(new RuntimeException(named))))
        .isSameAs(named);
    assertThat(HttpProblem.in(new IllegalStateException())).isNull();
  }

  @Test
  void jsonNamesTypeStatusAndInstance() {
    assertThat(ProblemAnswers.json(Problem.notFound(), "/api/regions/x").toString())
        .contains("\"type\":\"/problemen/not-found\"", "\"status\":404", "\"/api/regions/x\"");
    assertThat(ProblemAnswers.isForScripts("/api/regions")).isTrue();
    assertThat(ProblemAnswers.isForScripts("/apirapport")).isFalse();
  }
}
