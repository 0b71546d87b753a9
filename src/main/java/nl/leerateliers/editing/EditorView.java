package nl.leerateliers.editing;

import java.util.List;
import java.util.Optional;
import nl.leerateliers.composition.ComposedReport;
import nl.leerateliers.composition.Fault;
import nl.leerateliers.composition.LeftOut;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.composition.Markdown;
import nl.leerateliers.composition.References;
import nl.leerateliers.composition.Rendered;
import nl.leerateliers.composition.Slot;
import nl.leerateliers.composition.SlotFault;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.drafting.Comment;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Passage;
import nl.leerateliers.message.Problem;

/** The editor with one slot open: what is there, what is typed, and what comes of it. */
public final class EditorView {

  private final Edition edition;
  private final Manuscript manuscript;
  private final ComposedReport report;
  private final List<Slot> slots;
  private final Slot slot;
  private final String text;
  private final int from;
  private final Rendered rendered;

  /**
   * @param typed what stands in the editor; empty for what is kept
   * @param before the version the writer had before them; empty for the newest
   */
  EditorView(
      Edition edition,
      Manuscript manuscript,
      String asked,
      Optional<String> typed,
      Optional<Integer> before) {
    this.edition = edition;
    this.manuscript = manuscript;
    this.report = Editions.composed(edition, manuscript);
    this.slots = Slot.of(manuscript.document());
    this.slot = asked.isEmpty() ? slots.get(0) : find(asked).orElseThrow(Problem::notFound);
    Optional<Passage> kept = edition.passage(slot.key());
    this.text = typed.orElse(kept.map(Passage::text).orElse(""));
    this.from = before.orElse(kept.map(Passage::version).orElse(0));
    this.rendered = Markdown.render(text, report.references());
  }

  /** A slot of the manuscript, or one that was written in and is gone since. */
  private Optional<Slot> find(String key) {
    return slots.stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .or(
            () ->
                edition
                    .passage(key)
                    .map(lost -> new Slot(key, key.split("-", 2)[0], "", lost.title())));
  }

  public Edition edition() {
    return edition;
  }

  public Slot slot() {
    return slot;
  }

  public String text() {
    return text;
  }

  public int from() {
    return from;
  }

  public Optional<Passage> kept() {
    return edition.passage(slot.key());
  }

  /** When what is kept was written; null when nothing is. */
  public java.time.@org.jspecify.annotations.Nullable Instant writtenAt() {
    return kept().map(Passage::writtenAt).orElse(null);
  }

  public List<Fault> faults() {
    return rendered.faults();
  }

  public List<Shown> preview() {
    return Shown.of("own-", rendered.blocks());
  }

  public References references() {
    return report.references();
  }

  public Manuscript manuscript() {
    return manuscript;
  }

  public List<Comment> comments() {
    return edition.commentsOn(slot.key());
  }

  /** What the portal makes here by itself. */
  public List<Shown> generated() {
    for (Chapter chapter : manuscript.document().chapters()) {
      if (chapter.number().equals(slot.chapter())) {
        return Shown.of("made-", part(chapter));
      }
    }
    return List.of();
  }

  public List<ChapterLine> chapters() {
    return slots.stream().filter(Slot::isOpening).map(this::chapter).toList();
  }

  /** The chapter that is open. */
  public ChapterLine chapter() {
    return chapters().stream().filter(ChapterLine::open).findFirst().orElseGet(() -> chapter(slot));
  }

  private ChapterLine chapter(Slot opening) {
    return new ChapterLine(
        opening,
        edition.leftOut().stream()
            .filter(one -> one.chapter().equals(opening.chapter()))
            .map(LeftOut::reason)
            .findFirst()
            .orElse(""),
        opening.chapter().equals(slot.chapter()),
        slots.stream()
            .filter(one -> one.chapter().equals(opening.chapter()))
            .map(this::line)
            .toList());
  }

  private ChapterLine.Line line(Slot one) {
    return new ChapterLine.Line(
        one,
        one.key().equals(slot.key()),
        edition.passage(one.key()).filter(passage -> !passage.text().isBlank()).isPresent(),
        edition.commentsOn(one.key()).stream().filter(Comment::isOpen).count(),
        report.faults().stream().map(SlotFault::slot).filter(one.key()::equals).count());
  }

  private List<Block> part(Chapter chapter) {
    int start = slot.isOpening() ? 0 : -1;
    int end = chapter.blocks().size();
    for (int i = 0; i < chapter.blocks().size(); i++) {
      if (chapter.blocks().get(i) instanceof Block.Section section) {
        if (start >= 0) {
          end = i;
          break;
        }
        if (section.number().equals(slot.number())) {
          start = i + 1;
        }
      }
    }
    return start < 0 ? List.of() : chapter.blocks().subList(start, end);
  }
}
