package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DotsTest {

  private final Dots dots = new Dots();

  @Test
  void drawsOneMoveForEveryCase() {
    assertThat(dots.path(0, 102).split("M")).hasSize(103);
    assertThat(dots.path(84, 84)).isEmpty();
  }

  @Test
  void makesExactlyThreeRowsOfOneHundredAndTwo() {
    assertThat(dots.box(102)).isEqualTo("0 0 678 58");
    assertThat(dots.box(103)).isEqualTo("0 0 678 78");
  }

  @Test
  void goesOnWhereTheOtherColourStopped() {
    assertThat(dots.path(33, 35)).isEqualTo("M669 9h0M9 29h0");
  }

  @Test
  void givesUpDotsWhenThereAreTooManyToTellApart() {
    assertThat(dots.fit(340)).isTrue();
    assertThat(dots.fit(341)).isFalse();
  }
}
