package nl.leerateliers.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a form out as lines of the template form.jrxml. */
final class FormLines {

  /** Longer texts may go on over the page; shorter ones move to the next page as a whole. */
  private static final int LONG = 900;

  /** What neither XML nor paper can hold. */
  private static final String UNPRINTABLE = "[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]";

  private final Form form;
  private final List<Line> lines = new ArrayList<>();
  private int keep;
  private int tables;

  private FormLines(Form form) {
    this.form = form;
  }

  static List<Line> of(Form form) {
    FormLines text = new FormLines(form);
    text.add(Map.of("kind", "title", "title", form.title()));
    text.add(Map.of("kind", "lead", "text", form.lead()));
    if (!form.notice().isEmpty()) {
      text.add(Map.of("kind", "note", "text", Markup.escape(form.notice())));
    }
    @Nullable FormPart before = null;
    for (FormPart part : form.parts()) {
      text.part(part, before);
      before = part;
    }
    return List.copyOf(text.lines);
  }

  private void part(FormPart part, @Nullable FormPart before) {
    if (part instanceof FormPart.Step step) {
      keep++;
      add(Map.of("kind", "step", "title", step.title()));
    } else if (part instanceof FormPart.Question question) {
      if (!(before instanceof FormPart.Step)) {
        keep++;
      }
      add(Map.of("kind", "question", "title", question.title()));
    } else if (part instanceof FormPart.Box box) {
      String text = clean(box.text());
      boolean empty = form.blank() && text.isEmpty();
      add(Map.of("kind", empty ? "blank" : "field", "text", text, "long", text.length() > LONG));
    } else if (part instanceof FormPart.Codes codes) {
      add(Map.of("kind", "codes", "text", Markup.escape(clean(codes.text()))));
    } else if (part instanceof FormPart.Fact fact) {
      fact(fact, before instanceof FormPart.Fact);
    } else if (part instanceof FormPart.Rows rows) {
      rows(rows, before instanceof FormPart.Question);
    }
  }

  private void fact(FormPart.Fact fact, boolean goesOn) {
    if (!goesOn) {
      tables++;
    }
    String text = clean(fact.text());
    String kind = form.blank() && text.isEmpty() ? "blankFact" : "fact";
    add(Map.of("kind", kind, "c0", fact.term(), "c1", text, "table", "" + tables));
  }

  /** A table with its question above it: whole, or at least with its first two rows. */
  private void rows(FormPart.Rows rows, boolean asked) {
    tables++;
    keep += asked ? 0 : 1;
    row("row", rows.heads(), rows.heads(), true);
    boolean whole =
        rows.rows().stream().flatMap(List::stream).mapToInt(String::length).sum() < LONG;
    for (int i = 0; i < rows.rows().size(); i++) {
      List<String> row = rows.rows().get(i);
      keep += whole || i < 2 ? 0 : 1;
      boolean empty = row.stream().skip(1).allMatch(String::isEmpty);
      row(form.blank() && empty ? "blankRow" : "row", row, rows.heads(), false);
    }
  }

  private void row(String kind, List<String> cells, List<String> heads, boolean head) {
    Map<String, Object> values = new HashMap<>();
    int length = 0;
    for (int i = 0; i < cells.size(); i++) {
      String cell = clean(cells.get(i));
      values.put("c" + i, cell);
      values.put("h" + i, heads.get(i));
      length = Math.max(length, cell.length());
    }
    values.put("kind", kind);
    values.put("layout", "R" + cells.size());
    values.put("table", "" + tables);
    values.put("head", head);
    values.put("repeat", !head);
    values.put("long", length > LONG);
    add(values);
  }

  private void add(Map<String, Object> values) {
    lines.add(new Line(values, keep));
  }

  private static String clean(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll(UNPRINTABLE, "");
  }
}
