package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the chapters out as lines, and decides which lines must stay together. */
final class RunningText {

  /** The letters of an item of two lines. */
  private static final int SHORT = 150;

  private final List<Line> lines = new ArrayList<>();
  private int keep;
  private int starts;
  private int annexes;
  private boolean glued;
  private boolean inSection;
  private int figures;
  private int tables;

  static List<Line> of(Document document) {
    RunningText text = new RunningText();
    document.chapters().forEach(text::chapter);
    return List.copyOf(text.lines);
  }

  private void chapter(Chapter chapter) {
    if (!lines.isEmpty()) {
      if (chapter.newPage()) {
        starts++;
        annexes += isAnnex(chapter) ? 1 : 0;
      }
      add(false, Map.of("kind", chapter.newPage() ? "break" : "gap"));
    }
    add(true, Map.of("kind", "chapter", "mark", chapter.number(), "title", chapter.title()));
    inSection = false;
    List<Block> blocks = chapter.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), i == 0 && announces(chapter) || holdsItem(blocks, i));
    }
    glued = false;
  }

  /** Whether an annex is a table with a few words above it: they would look lost without it. */
  private static boolean announces(Chapter chapter) {
    return isAnnex(chapter)
        && chapter.blocks().size() > 1
        && chapter.blocks().get(0) instanceof Block.Paragraph
        && chapter.blocks().get(1) instanceof Block.Table;
  }

  /** Whether this is the first item of a list, or the last but one: no short one stands alone. */
  private static boolean holdsItem(List<Block> blocks, int at) {
    return isShort(blocks, at)
        && isShort(blocks, at + 1)
        && (!isItem(blocks, at - 1) || !isItem(blocks, at + 2));
  }

  private static boolean isItem(List<Block> blocks, int at) {
    return at >= 0 && at < blocks.size() && blocks.get(at) instanceof Block.Item;
  }

  private static boolean isShort(List<Block> blocks, int at) {
    return isItem(blocks, at) && ((Block.Item) blocks.get(at)).text().length() < SHORT;
  }

  private static boolean isAnnex(Chapter chapter) {
    return Character.isLetter(chapter.number().charAt(0));
  }

  private void block(Block block, boolean keepWithNext) {
    if (block instanceof Block.Section section) {
      inSection = true;
      add(true, Map.of("kind", "section", "mark", section.number(), "title", section.title()));
    } else if (block instanceof Block.Subtitle subtitle) {
      // No level is skipped: in a chapter without sections it comes right below the title.
      String level = inSection ? "H3" : "H2";
      add(true, Map.of("kind", "subtitle", "mark", level, "title", subtitle.title()));
    } else if (block instanceof Block.Paragraph paragraph) {
      String text = Markup.withSource(paragraph.runs(), paragraph.source());
      // What it announces comes right below it.
      add(
          keepWithNext || paragraph.text().endsWith(":"),
          Map.of("kind", "paragraph", "text", text));
    } else if (block instanceof Block.Item item) {
      String text = Markup.withSource(item.runs(), item.source());
      add(keepWithNext, Map.of("kind", "item", "mark", Markup.escape(item.mark()), "text", text));
    } else if (block instanceof Block.Quote quote) {
      add(false, Map.of("kind", "quote", "text", Markup.styled(quote.runs())));
    } else if (block instanceof Block.Note note) {
      String kind = note.attention() ? "attentionNote" : "plainNote";
      add(false, Map.of("kind", kind, "title", note.title(), "text", Markup.escape(note.text())));
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void figure(Block.Figure figure) {
    figures++;
    caption("Figuur " + figures, figure.title(), figure.measure());
    add(
        !figure.foot().isEmpty(),
        Map.of("kind", "chart", "image", figure.drawing(), "text", figure.alternative()));
    foot(figure.foot());
  }

  private void table(Block.Table table) {
    tables++;
    caption("Tabel " + tables, table.title(), table.measure());
    Map<String, Object> heads = cells("h", table.grid(), table.heads());
    Map<String, Object> head = cells("c", table.grid(), table.heads());
    row(true, true, table.grid(), head, heads);
    int last = table.rows().size() - 1;
    boolean whole = WholeTables.contains(table);
    for (int i = 0; i <= last; i++) {
      // The first two rows stay with the heads, the last one with the row before it and the foot.
      boolean keepWithNext = i == last ? !table.foot().isEmpty() : whole || i == 0 || i == last - 1;
      row(keepWithNext, false, table.grid(), cells("c", table.grid(), table.rows().get(i)), heads);
    }
    foot(table.foot());
  }

  private void caption(String number, String title, String measure) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", "caption");
    values.put("level", inSection ? 3 : 2);
    values.put("mark", number);
    values.put("title", title);
    if (!measure.isEmpty()) {
      values.put("text", measure);
    }
    add(true, values);
  }

  private void row(
      boolean keepWithNext,
      boolean head,
      Grid grid,
      Map<String, Object> cells,
      Map<String, Object> heads) {
    Map<String, Object> values = new HashMap<>(cells);
    values.putAll(heads);
    values.put("kind", "row");
    values.put("layout", grid.name());
    values.put("table", "" + tables);
    values.put("head", head);
    // Only a row that starts a page by itself gets the heads again.
    values.put("repeat", !head && !glued);
    add(keepWithNext, values);
  }

  private void foot(String foot) {
    if (!foot.isEmpty()) {
      add(false, Map.of("kind", "foot", "text", Markup.escape(foot)));
    } else {
      add(false, Map.of("kind", "space"));
    }
  }

  private static Map<String, Object> cells(String prefix, Grid grid, List<String> texts) {
    Map<String, Object> cells = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      cells.put(prefix + grid.place(i, texts.size()), texts.get(i));
    }
    return cells;
  }

  private void add(boolean keepWithNext, Map<String, Object> values) {
    if (!glued) {
      keep++;
    }
    Map<String, Object> all = new HashMap<>(values);
    all.put("start", starts);
    all.put("annex", annexes);
    lines.add(new Line(all, keep));
    glued = keepWithNext;
  }
}
