package nl.leerateliers.composition;

import static nl.leerateliers.document.Numbering.Kind.CHAPTER;
import static nl.leerateliers.document.Numbering.Kind.FIGURE;
import static nl.leerateliers.document.Numbering.Kind.SECTION;
import static nl.leerateliers.document.Numbering.Kind.TABLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Numbering;

/**
 * What a text may name: figures, tables and drawings of the manuscript, sources, and places in the
 * report.
 *
 * @param numbering of the report as it will be
 */
public record References(Manuscript manuscript, Numbering numbering) {

  /** For a text that is seen by itself: places are those of the manuscript. */
  public static References of(Manuscript manuscript) {
    return new References(manuscript, Numbering.of(manuscript.document()));
  }

  Optional<KeptFigure> figure(String name) {
    String asked = Slug.of(name);
    return manuscript.figures().stream().filter(figure -> figure.isCalled(asked)).findFirst();
  }

  Optional<KeptSource> source(String name) {
    return manuscript.sources().stream().filter(source -> source.isCalled(name)).findFirst();
  }

  Optional<KeptQuote> quote(String name) {
    String asked = Slug.of(name);
    return manuscript.quotes().stream().filter(quote -> quote.isCalled(asked)).findFirst();
  }

  /** Empty when there is nothing to quote. */
  String nearestQuote(String name) {
    return Nearest.to(Slug.of(name), manuscript.quotable().stream().map(KeptQuote::name).toList());
  }

  String nearestFigure(String name) {
    return Nearest.to(Slug.of(name), manuscript.figures().stream().map(KeptFigure::name).toList());
  }

  String nearestSource(String name) {
    return Nearest.to(name, manuscript.sources().stream().map(KeptSource::name).toList());
  }

  /** The names of the tables, with their titles. */
  public Map<String, String> tables() {
    return titles(Block.Table.class);
  }

  /** The names of the drawings, with their titles. */
  public Map<String, String> charts() {
    return titles(Block.Figure.class);
  }

  /** A table, or a drawing with the table that belongs to it; nothing for an unknown name. */
  List<Block> blocks(Class<? extends Block> kind, String name) {
    String asked = Slug.of(name);
    for (Chapter chapter : manuscript.document().chapters()) {
      List<Block> blocks = chapter.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        String title = title(blocks.get(i));
        if (kind.isInstance(blocks.get(i)) && Slug.of(title).equals(asked)) {
          boolean pair = i + 1 < blocks.size() && title.equals(title(blocks.get(i + 1)));
          return pair && kind == Block.Figure.class
              ? List.of(blocks.get(i), blocks.get(i + 1))
              : List.of(blocks.get(i));
        }
      }
    }
    return List.of();
  }

  /** "hoofdstuk 6" as it is printed, for what is asked by number or by name. */
  Optional<String> target(String asked) {
    String[] parts = asked.strip().split("\\s+", 2);
    Numbering.Kind kind =
        switch (Slug.of(parts[0])) {
          case "hoofdstuk", "bijlage" -> CHAPTER;
          case "paragraaf" -> SECTION;
          case "tabel" -> TABLE;
          case "grafiek", "figuur" -> FIGURE;
          default -> null;
        };
    if (kind == null || parts.length < 2) {
      return Optional.empty();
    }
    String name = Slug.of(parts[1]);
    return numbering.of(kind).stream()
        .filter(entry -> isCalled(entry, name))
        .findFirst()
        .map(entry -> word(entry) + "\u00A0" + entry.number());
  }

  /** Every place a text may point at, as it is typed. */
  public List<String> targets() {
    return numbering.entries().stream()
        .filter(entry -> entry.kind() == CHAPTER || entry.kind() == SECTION)
        .map(
            entry ->
                entry.kind() == CHAPTER
                    ? word(entry) + " " + entry.number()
                    : word(entry) + " " + Slug.of(entry.title()))
        .toList();
  }

  String nearestTarget(String asked) {
    Stream<String> numbered =
        Stream.concat(
            tables().keySet().stream().map(name -> "tabel " + name),
            charts().keySet().stream().map(name -> "grafiek " + name));
    return Nearest.to(asked.strip(), Stream.concat(targets().stream(), numbered).toList());
  }

  /** Tables and drawings go by name: their numbers move when one is put in. */
  private static boolean isCalled(Numbering.Entry entry, String name) {
    boolean counted = entry.kind() == TABLE || entry.kind() == FIGURE;
    return Slug.of(entry.title()).equals(name)
        || (!counted && Slug.of(entry.number()).equals(name));
  }

  private static String word(Numbering.Entry entry) {
    return switch (entry.kind()) {
      case CHAPTER -> entry.number().startsWith("B") ? "bijlage" : "hoofdstuk";
      case SECTION -> "paragraaf";
      case FIGURE -> "figuur";
      case TABLE -> "tabel";
    };
  }

  private Map<String, String> titles(Class<? extends Block> kind) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Block block : all(manuscript.document())) {
      if (kind.isInstance(block)) {
        titles.putIfAbsent(Slug.of(title(block)), title(block));
      }
    }
    return titles;
  }

  private static List<Block> all(Document document) {
    List<Block> all = new ArrayList<>();
    document.chapters().forEach(chapter -> all.addAll(chapter.blocks()));
    return all;
  }

  private static String title(Block block) {
    return block instanceof Block.Table table
        ? table.title()
        : block instanceof Block.Figure figure ? figure.title() : "";
  }
}
