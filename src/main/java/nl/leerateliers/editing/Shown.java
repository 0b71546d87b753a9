package nl.leerateliers.editing;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;

/**
 * A block of a report as a page shows it.
 *
 * @param kind {@code section}, {@code subtitle}, {@code paragraph}, {@code list}, {@code steps},
 *     {@code quote}, {@code note}, {@code figure} or {@code table}
 * @param items the points of a list
 * @param svg the drawing of a figure, as the web edition of the report has it; else empty
 */
public record Shown(
    String kind,
    String title,
    String text,
    List<Run> runs,
    List<List<Run>> items,
    List<String> heads,
    List<List<String>> rows,
    String svg) {

  /**
   * Neighbouring points become one list.
   *
   * @param place makes the ids of the drawings; another for every list on a page
   */
  static List<Shown> of(String place, List<Block> blocks) {
    List<Shown> all = new ArrayList<>();
    List<List<Run>> points = new ArrayList<>();
    String list = "";
    for (Block block : blocks) {
      String kind =
          block instanceof Block.Item item ? item.mark().matches("[•–]") ? "list" : "steps" : "";
      if (!kind.equals(list) && !points.isEmpty()) {
        all.add(list(list, points));
        points = new ArrayList<>();
      }
      list = kind;
      if (block instanceof Block.Item item) {
        points.add(withSource(item.runs(), item.source()));
      } else {
        all.add(of(place + all.size(), block));
      }
    }
    if (!points.isEmpty()) {
      all.add(list(list, points));
    }
    return all;
  }

  private static Shown of(String id, Block block) {
    if (block instanceof Block.Section section) {
      return titled("section", section.number() + " " + section.title(), "");
    } else if (block instanceof Block.Subtitle subtitle) {
      return titled("subtitle", subtitle.title(), "");
    } else if (block instanceof Block.Paragraph paragraph) {
      return words("paragraph", withSource(paragraph.runs(), paragraph.source()));
    } else if (block instanceof Block.Quote quote) {
      return words("quote", quote.runs());
    } else if (block instanceof Block.Note note) {
      return titled("note", note.title(), note.text());
    } else if (block instanceof Block.Figure figure) {
      return new Shown(
          "figure",
          figure.title(),
          figure.measure(),
          Run.plain(figure.foot()),
          List.of(),
          List.of(),
          List.of(),
          figure.drawing().svg(id, figure.title(), figure.alternative()));
    } else if (block instanceof Block.Table table) {
      return new Shown(
          "table",
          table.title(),
          table.foot(),
          List.of(),
          List.of(),
          table.heads(),
          table.rows(),
          "");
    }
    throw new IllegalStateException("Cannot show a " + block.getClass());
  }

  private static Shown titled(String kind, String title, String text) {
    return new Shown(kind, title, text, List.of(), List.of(), List.of(), List.of(), "");
  }

  private static Shown words(String kind, List<Run> runs) {
    return new Shown(kind, "", "", runs, List.of(), List.of(), List.of(), "");
  }

  private static Shown list(String kind, List<List<Run>> items) {
    return new Shown(kind, "", "", List.of(), List.copyOf(items), List.of(), List.of(), "");
  }

  private static List<Run> withSource(List<Run> runs, String source) {
    if (source.isEmpty()) {
      return runs;
    }
    List<Run> all = new ArrayList<>(runs);
    all.add(new Run(" (bron: " + source + ")", Run.Style.SOURCE));
    return all;
  }
}
