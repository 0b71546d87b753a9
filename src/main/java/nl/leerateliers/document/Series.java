package nl.leerateliers.document;

import java.util.List;

/** One part of every bar in a drawing: its name and its colour. */
public record Series(String label, Palette palette) {

  static final double LEGEND_HEIGHT = 20;

  /** Names and colours on one line above the drawing, from {@code x} on. */
  static void legend(Ink ink, List<Series> series, double x) {
    double at = x;
    for (Series one : series) {
      ink.box(at, 2, 8, 8, one.palette.color());
      ink.text(one.label, at + 12, 9.5, Typeface.REGULAR.at(Drawing.TEXT), Palette.INK);
      at += 12 + Ink.width(one.label, Typeface.REGULAR.at(Drawing.TEXT)) + 16;
    }
  }
}
