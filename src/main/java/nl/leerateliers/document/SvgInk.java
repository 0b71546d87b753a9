package nl.leerateliers.document;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.StringJoiner;

/** Draws in SVG: for web pages and word processors. */
final class SvgInk extends Ink {

  private final StringBuilder svg = new StringBuilder();

  @Override
  void text(String text, double x, double baseline, Font font, Color color) {
    String weight =
        font.getPSName().contains("Bold")
            ? " font-weight=\"700\""
            : font.getPSName().contains("Semibold") ? " font-weight=\"600\"" : "";
    // Another typeface may take its place: the length keeps the words where they belong.
    svg.append(
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\" textLength=\"%s\""
                .formatted(
                    of(x),
                    of(baseline),
                    of(font.getSize2D()),
                    weight,
                    of(color),
                    of(width(text, font))))
        .append(" lengthAdjust=\"spacingAndGlyphs\">")
        .append(Markup.escape(text))
        .append("</text>");
  }

  @Override
  void box(double x, double y, double width, double height, Color color) {
    svg.append(rectangle(x, y, width, height)).append(" fill=\"").append(of(color)).append("\"/>");
  }

  @Override
  void dashedBox(double x, double y, double width, double height) {
    svg.append(rectangle(x, y, width, height))
        .append(" fill=\"none\" stroke=\"")
        .append(of(Palette.OUTLINE))
        .append("\" stroke-width=\"0.6\" stroke-dasharray=\"2.5 2\"/>");
  }

  @Override
  void dot(double x, double y, double radius, Color color) {
    svg.append(circle(x, y, radius)).append(" fill=\"").append(of(color)).append("\"/>");
  }

  @Override
  void ring(double x, double y, double radius) {
    svg.append(circle(x, y, radius))
        .append(" fill=\"none\" stroke=\"")
        .append(of(Palette.OUTLINE))
        .append("\" stroke-width=\"0.5\"/>");
  }

  @Override
  void line(double x1, double y1, double x2, double y2, double width, Color color) {
    svg.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
            .formatted(of(x1), of(y1), of(x2), of(y2), of(color), of(width)));
  }

  @Override
  void shape(Color color, double... points) {
    StringJoiner all = new StringJoiner(" ");
    for (double point : points) {
      all.add(of(point));
    }
    svg.append("<polygon points=\"%s\" fill=\"%s\"/>".formatted(all, of(color)));
  }

  String drawn() {
    return svg.toString();
  }

  private static String rectangle(double x, double y, double width, double height) {
    return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
        .formatted(of(x), of(y), of(width), of(height));
  }

  private static String circle(double x, double y, double radius) {
    return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(of(x), of(y), of(radius));
  }

  private static String of(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "");
  }

  private static String of(Color color) {
    return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }
}
