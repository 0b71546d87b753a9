package nl.leerateliers.composition;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Numbering;
import nl.leerateliers.document.Numbering.Kind;

/** The report as it will be: the manuscript with the texts of its writers set between. */
public final class ComposedReport {

  private final Manuscript manuscript;
  private final Map<String, OwnText> texts;
  private final Map<String, LeftOut> leftOut;
  private final List<SlotFault> faults = new ArrayList<>();
  private final Set<String> sources = new TreeSet<>();
  private final Document document;

  /**
   * @param standing what stands on the cover of this edition: its number, and how far it is
   * @param mark the same in a few words, for every page; empty once it is published
   */
  public ComposedReport(
      Manuscript manuscript,
      List<OwnText> texts,
      List<LeftOut> leftOut,
      List<Cover.Fact> standing,
      String mark) {
    this.manuscript = manuscript;
    this.texts = new LinkedHashMap<>();
    texts.forEach(text -> this.texts.put(text.slot(), text));
    this.leftOut = leftOut.stream().collect(Collectors.toMap(LeftOut::chapter, one -> one));
    // The first round shows where things stand; in the second one texts can point at them.
    Document first = composed(References.of(manuscript));
    faults.clear();
    Document second = composed(new References(manuscript, Numbering.of(first)));
    this.document = finished(second, standing, mark);
  }

  public Document document() {
    return document;
  }

  /** What keeps the report from its readers, and what is pointed out, in reading order. */
  public List<SlotFault> faults() {
    return List.copyOf(faults);
  }

  /** How a text of this report names things. */
  public References references() {
    return new References(manuscript, Numbering.of(document));
  }

  private Document composed(References references) {
    Map<String, OwnText> waiting = new LinkedHashMap<>(texts);
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : manuscript.document().chapters()) {
      LeftOut without = leftOut.get(chapter.number());
      chapters.add(
          without == null
              ? filled(chapter, waiting, references)
              : emptied(chapter, without, waiting));
    }
    waiting
        .values()
        .forEach(
            lost ->
                faults.add(
                    new SlotFault(
                        lost.slot(), lost.title(), Fault.refusal(1, "chapter", lost.title()))));
    return new Document(manuscript.document().cover(), manuscript.document().footer(), chapters);
  }

  private static Chapter emptied(Chapter chapter, LeftOut without, Map<String, OwnText> waiting) {
    waiting.values().removeIf(text -> text.chapter().equals(chapter.number()));
    Block.Note gap = new Block.Note(true, text("composition.leftOut"), without.reason());
    return new Chapter(chapter.number(), chapter.title(), chapter.newPage(), List.of(gap));
  }

  private Chapter filled(Chapter chapter, Map<String, OwnText> waiting, References references) {
    List<Block> blocks = new ArrayList<>(written(Slot.opening(chapter), waiting, references));
    Optional<Slot> open = Optional.empty();
    for (Block block : chapter.blocks()) {
      if (block instanceof Block.Section section) {
        open.ifPresent(slot -> blocks.addAll(written(slot, waiting, references)));
        open = Optional.of(Slot.of(chapter, section));
      }
      blocks.add(block);
    }
    open.ifPresent(slot -> blocks.addAll(written(slot, waiting, references)));
    // The section is gone, what was written in it is not.
    for (OwnText lost : List.copyOf(waiting.values())) {
      if (lost.chapter().equals(chapter.number())) {
        blocks.add(new Block.Subtitle(lost.title()));
        blocks.addAll(written(new Slot(lost.slot(), "", "", lost.title()), waiting, references));
      }
    }
    return new Chapter(chapter.number(), chapter.title(), chapter.newPage(), blocks);
  }

  private List<Block> written(Slot slot, Map<String, OwnText> waiting, References references) {
    OwnText text = waiting.remove(slot.key());
    if (text == null) {
      return List.of();
    }
    Rendered rendered = Markdown.render(text.text(), references);
    rendered.faults().forEach(fault -> faults.add(new SlotFault(slot.key(), slot.title(), fault)));
    sources.addAll(rendered.sources());
    return rendered.blocks();
  }

  private Document finished(Document body, List<Cover.Fact> standing, String mark) {
    Cover plain = body.cover();
    List<Cover.Fact> facts = new ArrayList<>(plain.facts());
    facts.addAll(standing);
    Cover cover =
        new Cover(
            plain.kicker(),
            plain.title(),
            plain.subtitle(),
            facts,
            plain.noticeTitle(),
            plain.notice());
    List<Chapter> chapters = new ArrayList<>();
    body.chapters().forEach(chapter -> chapters.add(chapter.with(settled(chapter.blocks()))));
    chapters.add(lists(body));
    String footer =
        mark.isEmpty() ? body.footer() : text("composition.footer", body.footer(), mark);
    return new Document(cover, footer, chapters);
  }

  /** Quotes as they were released when the report was finished: it does not change afterwards. */
  private static List<Block> settled(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block instanceof Block.Quote quote ? new Block.Quote(quote.runs()) : block)
        .toList();
  }

  /** What can be looked up beside the contents: tables and the sources that texts name. */
  private Chapter lists(Document body) {
    Numbering numbering = Numbering.of(body);
    long annexes = body.chapters().stream().filter(c -> c.number().startsWith("B")).count();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Subtitle(text("composition.lists.tables")));
    for (Numbering.Entry entry : numbering.of(Kind.TABLE)) {
      blocks.add(
          new Block.Item(
              entry.number() + ".",
              text("composition.lists.entry", entry.title(), entry.in()),
              ""));
    }
    blocks.add(new Block.Subtitle(text("composition.lists.sources")));
    if (sources.isEmpty()) {
      blocks.add(new Block.Paragraph(text("composition.lists.sources.none"), ""));
    }
    for (KeptSource source : manuscript.sources()) {
      if (sources.contains(source.id())) {
        blocks.add(
            new Block.Item(
                "•", text("composition.lists.source", source.name(), source.title()), ""));
      }
    }
    return new Chapter("B" + (annexes + 1), text("composition.lists"), true, blocks);
  }
}
