package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/portal.css",
        "/js/portal.js",
        "/fonts/a.woff2",
        "/img/a.svg",
        "/webjars/chart.js/a.js",
        "/favicon.ico",
        "/health/live",
        "/health/ready",
        "/inloggen"
      })
  void isOpenToAnyone(String path) {
    assertThat(new Address(path).isOpen()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/uitloggen",
        "/inloggen/x",
        "/inloggenx",
        "/css",
        "/cssx/a",
        "/healthy",
        "/api/regions",
        "/openapi",
        "/metrics",
        "/vergelijken",
        "/fout",
        "/nieuw"
      })
  void isClosedUnlessNamed(String path) {
    assertThat(new Address(path).isOpen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/openapi", "/openapi/", "/metrics", "/metrics/base", "/openapi-ui/x"})
  void isForAdministratorsWhereTheServerAnswers(String path) {
    assertThat(new Address(path).isForAdministrators()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/../api/regions",
        "/css/%2e%2e/api/regions",
        "/css/..;/api/regions",
        "/api/regions;x=1",
        "//api/regions",
        "/css%2F..%2fapi",
        "/css/%252e%252e/api",
        "/css\\..\\api",
        "/api/./regions",
        "/api/%00"
      })
  void isRefusedWhenItCouldMeanTwoThings(String raw) {
    assertThat(Address.isAmbiguous(raw)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/ateliers/haarlem/zaken/H-001",
        "/api/a.b",
        "/css/a..b.css",
        "/a%20b/%C3%A9"
      })
  void isPlainOtherwise(String raw) {
    assertThat(Address.isAmbiguous(raw)).isFalse();
  }
}
