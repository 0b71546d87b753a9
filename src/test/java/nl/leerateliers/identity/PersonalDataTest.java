package nl.leerateliers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule sees in a text, and above all what it does not. All persons are invented. */
class PersonalDataTest {

  private static final List<String> KNOWN =
      List.of("Noor van den Berg-Smit", "Mei Jansen", "PL-2016.004711");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BSN van de jongen is 111222333.                | BSN      | 111222333",
        "Bekend onder 1112.22.333 bij school            | BSN      | 1112.22.333",
        "nummer 111 222 333, zie dossier                | BSN      | 111 222 333",
        "oud nummer 10000008 van moeder                 | BSN      | 10000008",
        "Bel 06-12345678 na vijf uur                    | PHONE    | 06-12345678",
        "Bel 06 12 34 56 78                             | PHONE    | 06 12 34 56 78",
        "oma: 0612345678.                               | PHONE    | 0612345678",
        "via +31 6 12345678                             | PHONE    | +31 6 12345678",
        "via 0031 (0)20 123 4567                        | PHONE    | 0031 (0)20 123 4567",
        "mentor (023) 123 45 67                         | PHONE    | (023) 123 45 67",
        "school 0299-123456                             | PHONE    | 0299-123456",
        "Zij woont op 1506 KX in Zaandam                | POSTCODE | 1506 KX",
        "adres 2013AB 14                                | POSTCODE | 2013AB",
        "adres 2013ab                                   | POSTCODE | 2013ab",
        "Mevrouw Jansen belde zelf                      | NAME     | Jansen",
        "gesproken met dhr. de Boer van hiernaast       | NAME     | de Boer",
        "mw. El Idrissi wil niet                        | NAME     | El Idrissi",
        "De heer K. van der Meulen                      | NAME     | K. van der Meulen",
        "aangever is J. de Vries                        | NAME     | J. de Vries",
        "Volgens A.B. O’Connor is hij thuis             | NAME     | A.B. O’Connor",
        "de vriend heet Mohammed                        | NAME     | Mohammed",
        "een meisje genaamd ‘Fleur’ was erbij           | NAME     | Fleur",
        "roepnaam: Joost                                | NAME     | Joost",
        "Toen ging Noor naar buiten                     | KNOWN    | Noor",
        "NOOR VAN DEN BERG-SMIT is gehoord              | KNOWN    | NOOR VAN DEN BERG-SMIT",
        "Smits broer                                    | KNOWN    | Smits",
        "onder pl-2016.004711 staat meer                | KNOWN    | pl-2016.004711",
        "Jansen liep weg                                | KNOWN    | Jansen",
      })
  void sees(String text, Suspicion.Kind kind, String words) {
    List<Suspicion> found = PersonalData.in(text, kind == Suspicion.Kind.KNOWN ? KNOWN : List.of());
    assertThat(found).as(text).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(text.substring(found.get(0).from(), found.get(0).to())).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veilig Thuis en het OM overleggen met de Raad voor de Kinderbescherming.",
        "Slachtofferhulp Nederland belt mevrouw morgen. Meneer is niet thuis.",
        "Jongen van 16 jaar, zusjes van 9, 11, 12 en 14 jaar.",
        "Op 12-04-2016 om 10:30 uur, en op 01-02-2016 10 30.",
        "Op 12.04.2016 en 12 04 2016 en 20160412 was er een melding.",
        "Meldingen in 2013 2014 2015, daarna in 2016 OM en in 2015 VT.",
        "Schade € 1.234.567,89 of 12.345.678 euro, samen 1000 EU",
        "Artikel 300 Sr, artikel 77 Sv, art. 6:162 BW.",
        "Parketnummer 15/123456-16 en zaaknummer 2016123456789",
        "Bel 112, 0900-8844, 0800-2000 of 14 023.",
        "Hij woont in de Kerkstraat. In mei, juni en Maart was het rustig.",
        "Naar de J.P. Coenstraat, naast het A. Schweitzer College",
        "Zij zit in klas B. Daarna ging zij naar groep 8. A. De rest volgt.",
        "Plan B. Moeder wil niet. O.M. Haarlem beslist.",
        "De school heet De Horizon. Het project heet Samen Sterk.",
        "Wat is er aan de hand? Dat heet Halt. Het heet Veilig Thuis.",
        "Heet water over de arm. Zij noemt hem de baas.",
        "123456789 staat op de doos",
        "minuten 1440, kamer 1506 en bus 300 KM",
        "Mei was een drukke maand",
        "",
      })
  void seesNothingIn(String text) {
    assertThat(
            PersonalData.in(text, List.of("Mei Jansen")).stream()
                .map(each -> each.kind() + " " + text.substring(each.from(), each.to())))
        .isEmpty();
  }

  @Test
  void tellsTheNumbersThatPassTheElevenTest() {
    assertThat(PersonalNumber.passesElevenTest("111222333")).isTrue();
    assertThat(PersonalNumber.passesElevenTest("123456782")).isTrue();
    assertThat(PersonalNumber.passesElevenTest("123456789")).isFalse();
    assertThat(PersonalNumber.passesElevenTest("000000000")).isFalse();
  }

  @Test
  void seesEachOfSeveralOnceAndInTheirOrder() {
    String text = "Mevrouw Jansen, 06-12345678,\n1506 KX";
    assertThat(
            PersonalData.in(text, List.of("Mei Jansen")).stream()
                .map(each -> each.kind().name())
                .collect(Collectors.joining(" ")))
        .isEqualTo("KNOWN PHONE POSTCODE");
  }

  @Test
  void saysWhereWithoutSayingWhat() {
    String text = "Eerste regel.\nBel moeder (06-12345678) na vijf uur";
    TextWarning warning =
        TextWarning.of("goal", PersonalData.in(text, List.of()).get(0), text, "mark");
    assertThat(warning.text()).contains("regel 2, vanaf woord 3").doesNotContain("12345678");
    assertThat(text.substring(warning.from(), warning.to())).isEqualTo("06-12345678");
  }

  @Test
  void takesALongTextInNoTime() {
    String text = "A. van de ".repeat(400) + "1".repeat(4000) + " school ".repeat(500);
    long start = System.nanoTime();
    PersonalData.in(text, KNOWN);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
  }
}
