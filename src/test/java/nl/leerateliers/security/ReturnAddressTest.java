package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ateliers/haarlem", "/ateliers/haarlem/zaken?van=2&tot=3%20x"})
  void goesBackToAPageOfThePortal(String asked) {
    assertThat(ReturnAddress.of(asked).path()).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "///elsewhere.example",
        "\\\\elsewhere.example",
        "javascript:alert(1)",
        "ateliers/haarlem",
        "/ateliers\r\nSet-Cookie: x=y",
        "/\t/elsewhere.example",
        "/inloggen?terug=/inloggen",
        "/uitloggen"
      })
  void goesToTheStartPageInsteadOfAnywhereElse(String asked) {
    assertThat(ReturnAddress.of(asked).path()).isEqualTo("/");
  }
}
