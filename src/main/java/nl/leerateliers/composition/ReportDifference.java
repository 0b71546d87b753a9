package nl.leerateliers.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;

/** What changed between two editions of a report: figures of their snapshots, and texts. */
public record ReportDifference(List<Figure> figures, List<Text> texts) {

  /** A figure of which the printed value changed; a dash where there was none. */
  public record Figure(String label, String before, String after) {}

  /** A slot in which the words changed. */
  public record Text(String title, TextDifference difference) {}

  private static final String NONE = "–";

  public static ReportDifference between(
      Manuscript before, List<OwnText> textsBefore, Manuscript after, List<OwnText> textsAfter) {
    List<Figure> figures = new ArrayList<>();
    compare(figures(before), figures(after), figures);
    compare(cells(before), cells(after), figures);
    List<Text> texts = new ArrayList<>();
    Map<String, OwnText> from = bySlot(textsBefore);
    Map<String, OwnText> to = bySlot(textsAfter);
    Set<String> slots = new LinkedHashSet<>(to.keySet());
    slots.addAll(from.keySet());
    for (String slot : slots) {
      OwnText old = from.get(slot);
      OwnText now = to.get(slot);
      TextDifference difference =
          TextDifference.between(old == null ? "" : old.text(), now == null ? "" : now.text());
      if (difference.isAny()) {
        String title = now != null ? now.title() : old != null ? old.title() : slot;
        texts.add(new Text(title, difference));
      }
    }
    return new ReportDifference(figures, texts);
  }

  private static void compare(
      Map<String, String> before, Map<String, String> after, List<Figure> into) {
    Set<String> labels = new LinkedHashSet<>(after.keySet());
    labels.addAll(before.keySet());
    for (String label : labels) {
      String old = before.getOrDefault(label, NONE);
      String now = after.getOrDefault(label, NONE);
      if (!old.equals(now)) {
        into.add(new Figure(label, old, now));
      }
    }
  }

  private static Map<String, String> figures(Manuscript manuscript) {
    Map<String, String> figures = new LinkedHashMap<>();
    manuscript.figures().forEach(figure -> figures.put(figure.label(), figure.text()));
    return figures;
  }

  /** Every cell of every table of numbers, under its title, row and column. */
  private static Map<String, String> cells(Manuscript manuscript) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Chapter chapter : manuscript.document().chapters()) {
      for (Block block : chapter.blocks()) {
        if (block instanceof Block.Table table) {
          for (List<String> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
              cells.put(
                  table.title() + " · " + row.get(0) + " · " + table.heads().get(i), row.get(i));
            }
          }
        }
      }
    }
    return cells;
  }

  private static Map<String, OwnText> bySlot(List<OwnText> texts) {
    Map<String, OwnText> bySlot = new LinkedHashMap<>();
    texts.forEach(text -> bySlot.put(text.slot(), text));
    return bySlot;
  }
}
