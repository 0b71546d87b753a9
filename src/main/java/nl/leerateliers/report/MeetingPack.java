package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.leerateliers.begeleidingsgroep.AgendaItem;
import nl.leerateliers.begeleidingsgroep.ItemKind;
import nl.leerateliers.begeleidingsgroep.MeetingAgenda;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.Indicator;

/**
 * Two pages for the Tuesday meeting: the agenda with the decisions that still run, and the frozen
 * figures with the questions. What does not fit is said in fewer words, then named, then counted.
 */
record MeetingPack(MeetingState state) {

  /**
   * How much is said.
   *
   * @param words the longest text
   * @param rows how many stand in full; the others are named in one line
   * @param name the longest name in that line; 0 for the id alone
   * @param names how many are named at most; the others are counted
   */
  private record Detail(int words, int rows, int name, int names) {}

  private static final int UNNUMBERED = 40;
  private static final int SHORTEST_NAME = 50;

  private static final List<Detail> DETAILS =
      List.of(
          new Detail(300, 200, 60, 200),
          new Detail(140, 200, 60, 200),
          new Detail(80, 200, 60, 200),
          new Detail(70, 16, 40, 60),
          new Detail(60, 10, 24, 60),
          new Detail(60, 8, 0, 150),
          new Detail(50, 4, 0, 60));

  /**
   * The pack in as many words as two pages hold.
   *
   * @param pages how many pages a document takes
   */
  Document document(ToIntFunction<Document> pages) {
    Document first = fitting(pages, List.of(), this::agenda);
    return fitting(pages, first.chapters(), this::figures);
  }

  /** These chapters, and on a page of its own behind them another one. */
  private Document fitting(
      ToIntFunction<Document> pages, List<Chapter> before, Function<Detail, Chapter> another) {
    for (Detail detail : DETAILS) {
      List<Chapter> chapters = new ArrayList<>(before);
      chapters.add(another.apply(detail));
      Document document = state.document(text("report.pack.title"), chapters);
      if (pages.applyAsInt(document) == chapters.size()) {
        return document;
      }
    }
    throw new IllegalStateException("A page is too small for the heads of a meeting pack");
  }

  private Chapter agenda(Detail detail) {
    MeetingAgenda agenda = state.agenda();
    ChapterDraft draft = new ChapterDraft("1", text("report.pack.agenda"));
    List<AgendaItem> points = agenda.points();
    for (int i = 0; i < Math.min(points.size(), detail.rows()); i++) {
      AgendaItem point = points.get(i);
      draft.add(
          new Block.Item(
              (i + 1) + ".",
              MeetingState.shortened(point.subject(), detail.words())
                  + text("report.pack.kind", MeetingState.kind(point)),
              ""));
    }
    rest(draft, points, detail, "report.pack.morePoints");
    List<AgendaItem> running = agenda.material().running();
    if (running.isEmpty()) {
      draft.paragraph(text("report.pack.noDecisions"), "");
    } else {
      draft.add(running(running, detail));
      rest(draft, running, detail, "report.pack.moreDecisions");
    }
    return draft.following();
  }

  private Block running(List<AgendaItem> running, Detail detail) {
    List<List<String>> rows = new ArrayList<>();
    for (AgendaItem item : running.subList(0, Math.min(running.size(), detail.rows()))) {
      String said = item.subject() + (item.decision() == null ? "" : ": " + item.decision());
      rows.add(
          List.of(
              MeetingState.shortened(said, detail.words()),
              MeetingState.age(item, state.agenda().day()),
              MeetingState.shortened(String.valueOf(item.owner()), detail.words())
                  + MeetingState.due(item)));
    }
    return new Block.Table(
        text("report.pack.running", running.size()),
        text("report.pack.running.measure"),
        Grid.T3,
        List.of(text("report.pack.decision"), text("report.pack.age"), text("report.pack.owner")),
        rows,
        "");
  }

  private Chapter figures(Detail detail) {
    ChapterDraft draft = new ChapterDraft("2", text("report.pack.figures"));
    draft.paragraph(state.frozen(), "");
    draft.add(state.keyFigures());
    List<AgendaItem> questions = state.agenda().questions();
    draft.add(new Block.Subtitle(text("report.pack.questions", questions.size())));
    if (questions.isEmpty()) {
      draft.paragraph(text("report.pack.noQuestions"), "");
    }
    for (AgendaItem question : questions.subList(0, Math.min(questions.size(), detail.rows()))) {
      draft.add(
          new Block.Item("•", MeetingState.shortened(question.subject(), detail.words()), ""));
    }
    rest(draft, questions, detail, "report.pack.moreQuestions");
    long practice =
        state.agenda().points().stream().filter(p -> p.kind() == ItemKind.PRACTICE).count();
    if (practice > 0 && detail.words() > 100) {
      draft.add(state.themes("furthered", furthered()));
      draft.add(state.themes("hindered", hindered()));
    } else if (practice > 0) {
      draft.paragraph(text("report.pack.themesOnPage"), "");
    }
    return draft.onNewPage();
  }

  private List<Indicator> furthered() {
    return state.themesOf().furthered();
  }

  private List<Indicator> hindered() {
    return state.themesOf().hindered();
  }

  /** Names and counts what stands not in full. */
  private static void rest(ChapterDraft draft, List<AgendaItem> all, Detail detail, String key) {
    if (all.size() <= detail.rows()) {
      return;
    }
    List<AgendaItem> more = all.subList(detail.rows(), all.size());
    List<String> names =
        more.stream().limit(detail.names()).map(item -> name(item, detail.name())).toList();
    String named = String.join("; ", names);
    int unnamed = more.size() - names.size();
    draft.paragraph(
        text(key, more.size(), named) + (unnamed == 0 ? "" : text("report.pack.unnamed", unnamed)),
        "");
  }

  private static String name(AgendaItem item, int most) {
    // What the agenda only proposes has no number yet, and goes by its subject.
    if (item.id().isEmpty()) {
      return MeetingState.shortened(item.subject(), Math.max(most, UNNUMBERED));
    }
    return most == 0 ? item.id() : item.id() + " " + MeetingState.shortened(item.subject(), most);
  }
}
