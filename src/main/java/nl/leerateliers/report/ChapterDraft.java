package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.message.Messages;

/** A chapter while it is being written. Sections get their numbers here. */
final class ChapterDraft {

  private static final Pattern PLACE = Pattern.compile("^(.*) \\^(§.*)$", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("^(\\d\\.) (.*)$", Pattern.DOTALL);

  private final String number;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private int sections;

  ChapterDraft(String number, String title) {
    this.number = number;
    this.title = title;
  }

  ChapterDraft add(Block block) {
    blocks.add(block);
    return this;
  }

  ChapterDraft addAll(List<Block> more) {
    blocks.addAll(more);
    return this;
  }

  ChapterDraft section(String heading) {
    sections++;
    return add(new Block.Section(number + "." + sections, heading));
  }

  ChapterDraft paragraph(String paragraph, String source) {
    return add(new Block.Paragraph(paragraph, source));
  }

  /**
   * The texts {@code <key>.01}, {@code <key>.02} and so on; their first character says what they
   * are (see report.properties).
   */
  ChapterDraft prose(String key, Object... args) {
    for (int i = 1; Messages.has(line(key, i)); i++) {
      prose(text(line(key, i), args));
    }
    return this;
  }

  Chapter onNewPage() {
    return new Chapter(number, title, true, blocks);
  }

  Chapter following() {
    return new Chapter(number, title, false, blocks);
  }

  private void prose(String line) {
    Matcher placed = PLACE.matcher(line);
    boolean hasPlace = placed.matches();
    String words = hasPlace ? placed.group(1) : line;
    String source = hasPlace ? text("report.source", placed.group(2)) : "";
    Matcher numbered = NUMBERED.matcher(words);
    if (words.startsWith("# ")) {
      section(words.substring(2));
    } else if (words.startsWith("* ")) {
      add(new Block.Item("•", words.substring(2), source));
    } else if (numbered.matches()) {
      add(new Block.Item(numbered.group(1), numbered.group(2), source));
    } else if (words.startsWith("! ")) {
      String[] parts = words.substring(2).split(" \\| ", 2);
      add(new Block.Note(false, parts[0], parts[1]));
    } else {
      paragraph(words, source);
    }
  }

  private static String line(String key, int i) {
    return key + "." + (i < 10 ? "0" : "") + i;
  }
}
