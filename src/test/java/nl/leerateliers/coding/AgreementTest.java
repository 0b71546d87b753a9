package nl.leerateliers.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  /**
   * The two tables of Feinstein and Cicchetti, "High agreement but low kappa", J Clin Epidemiol 43
   * (1990), and the X-rays of Gerstman, "Epidemiology Kept Simple", illustrative example 10.1.
   */
  @ParameterizedTest
  @CsvSource({
    "40, 9, 6, 45, 0.70, 0.005",
    "80, 10, 5, 5, 0.32, 0.005",
    "1467, 782, 1309, 16232, 0.524, 0.0005"
  })
  void reproducesPublishedKappas(
      int both, int onlyFirst, int onlySecond, int neither, double kappa, double rounding) {
    Agreement agreement = new Agreement(both, onlyFirst, onlySecond, neither);
    assertThat(agreement.kappa().orElseThrow()).isEqualTo(kappa, within(rounding));
    assertThat(agreement.reason()).isNull();
  }

  @Test
  void isOneWhenAllIsTheSameAndZeroWhenOneCoderSawNothingAtAll() {
    assertThat(new Agreement(4, 0, 0, 6).kappa()).hasValue(1);
    assertThat(new Agreement(0, 0, 4, 6).kappa()).hasValue(0);
  }

  @Test
  void saysWhyItCannotBeCalculated() {
    assertThat(Agreement.NONE.reason()).isEqualTo("none");
    assertThat(new Agreement(3, 1, 1, 4).reason()).isEqualTo("small");
    assertThat(new Agreement(0, 0, 0, 20).reason()).isEqualTo("one-cell");
    assertThat(new Agreement(20, 0, 0, 0).reason()).isEqualTo("one-cell");
    assertThat(new Agreement(20, 0, 0, 0).kappa()).isEmpty();
    assertThat(Messages.text("coding.agreement.reason.small", 9, Agreement.SMALLEST_BASE))
        .isEqualTo("Niet te berekenen: 9 oordelen, minder dan 10");
  }

  @Test
  void theFrameHasNineThemesAndTheFiftyFourItemsOfTheSource() {
    assertThat(CodingFrame.all()).hasSize(54).doesNotHaveDuplicates();
    assertThat(CodingFrame.all())
        .allMatch(item -> Messages.has("coding.item." + item.code()))
        .allMatch(item -> Messages.has("case.characteristic." + item.theme()))
        .allMatch(item -> Messages.has("coding.kind." + item.kind()));
    assertThat(Messages.has("coding.item.9.9")).isFalse();
  }
}
