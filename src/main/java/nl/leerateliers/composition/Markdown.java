package nl.leerateliers.composition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Run;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Makes blocks of a text in Markdown. Headings, paragraphs, lists, quotes, tables and emphasis come
 * through; HTML and images never do: they are shown as typed, and refused. Every line is a
 * paragraph of its own, as in a word processor.
 */
public final class Markdown {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final References references;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private String tableTitle = "";

  private Markdown(References references) {
    this.references = references;
  }

  /** The text as it will be printed, and what is wrong with it. */
  public static Rendered render(String text, References references) {
    Markdown markdown = new Markdown(references);
    if (text.length() > PastedText.LONGEST) {
      markdown.faults.add(Fault.refusal(1, "long", text.length(), PastedText.LONGEST));
    }
    markdown.children(PARSER.parse(text));
    return new Rendered(markdown.blocks, markdown.faults, markdown.sources);
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Heading) {
      blocks.add(new Block.Subtitle(words(checked(line(node), inline(node).runs()))));
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof ListBlock list) {
      list(list, 0);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof TableBlock) {
      table(node);
    } else if (node instanceof ThematicBreak) {
      faults.add(Fault.notice(line(node), "rule"));
    } else {
      children(node);
    }
  }

  private void paragraph(Node node) {
    InlineText inline = inline(node);
    String first = inline.lines().isEmpty() ? "" : words(inline.lines().get(0));
    if (first.startsWith(text("composition.table.title") + ":")
        && node.getNext() instanceof TableBlock) {
      tableTitle = first.substring(first.indexOf(':') + 1).strip();
      return;
    }
    int line = line(node);
    for (List<Run> runs : inline.lines()) {
      Optional<Insertion> inserted = Insertion.of(words(runs));
      if (inserted.isPresent()) {
        blocks.addAll(inserted.get().blocks(references, line, faults));
      } else {
        blocks.add(new Block.Paragraph(checked(line, runs)));
      }
      line++;
    }
    notes(inline);
  }

  /** A table, drawing or quote cannot stand in the middle of words. */
  private List<Run> checked(int line, List<Run> runs) {
    Insertion.within(words(runs))
        .ifPresent(one -> faults.add(Fault.refusal(line, "alone", one.typed())));
    return runs;
  }

  private void list(ListBlock list, int depth) {
    int number = list instanceof OrderedList ordered ? start(ordered) : 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = list instanceof BulletList ? (depth == 0 ? "•" : "–") : number++ + ".";
      for (Node part = ((ListItem) item).getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof ListBlock deeper) {
          list(deeper, depth + 1);
        } else if (part instanceof Paragraph) {
          InlineText inline = inline(part);
          blocks.add(new Block.Item(mark, checked(line(part), inline.runs())));
          notes(inline);
        } else {
          block(part);
        }
      }
    }
  }

  private static int start(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    return first == null ? 1 : first;
  }

  private void quote(Node quote) {
    for (Node part = quote.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof Paragraph) {
        InlineText inline = inline(part);
        blocks.add(new Block.Quote(checked(line(part), inline.runs())));
        notes(inline);
      } else {
        block(part);
      }
    }
  }

  private void table(Node table) {
    blocks.addAll(
        TypedTable.of(
            table,
            tableTitle,
            line(table),
            cell -> words(checked(line(cell), inline(cell).runs())),
            faults));
    tableTitle = "";
  }

  private InlineText inline(Node node) {
    return new InlineText(references, faults, sources, line(node)).read(node);
  }

  private void notes(InlineText inline) {
    for (String note : inline.notes()) {
      blocks.add(new Block.Note(true, text("composition.contradiction"), note));
    }
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static int line(Node node) {
    return node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().get(0).getLineIndex() + 1;
  }
}
