package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Cases drawn as dots, 34 to a row. A dot is a line of no length with a round cap, so a hundred of
 * one colour are one short path: {@code <path class="dots__dot d1" d="#{dots.path(0, 68)}"/>}.
 */
@Named("dots")
@ApplicationScoped
public class Dots {

  private static final int PER_ROW = 34;
  private static final int PITCH = 20;
  private static final int FIRST = 9;
  private static final int MOST = 10 * PER_ROW;

  /** The dots from the first (counted from 0) up to, not including, the last. */
  public String path(int from, int to) {
    StringBuilder path = new StringBuilder();
    for (int dot = from; dot < to; dot++) {
      path.append('M').append(FIRST + dot % PER_ROW * PITCH);
      path.append(' ').append(FIRST + dot / PER_ROW * PITCH).append("h0");
    }
    return path.toString();
  }

  /** Whether so many cases can still be drawn one by one. */
  public boolean fit(int cases) {
    return cases <= MOST;
  }

  /** The drawing's {@code viewBox} for so many dots. */
  public String box(int dots) {
    int rows = Math.max(1, (dots + PER_ROW - 1) / PER_ROW);
    return "0 0 " + (PER_ROW * PITCH - 2) + " " + (rows * PITCH - 2);
  }
}
