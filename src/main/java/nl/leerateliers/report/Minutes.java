package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.begeleidingsgroep.AgendaItem;
import nl.leerateliers.begeleidingsgroep.Meeting;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.Grid;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.message.DutchDate;

/** What was discussed and decided in a meeting, and who was there. */
record Minutes(MeetingState state, List<Organisation> organisations) {

  Document document() {
    return state.document(text("report.minutes.title"), List.of(present(), decided(), discussed()));
  }

  private Chapter present() {
    ChapterDraft draft = new ChapterDraft("1", text("report.minutes.present"));
    Meeting meeting = state.agenda().meeting();
    if (!meeting.knowsWhoWasThere()) {
      draft.add(
          new Block.Note(
              true, text("report.minutes.unknown.title"), text("report.minutes.unknown")));
    } else {
      List<String> there =
          organisations.stream()
              .filter(one -> meeting.present().contains(one.code()))
              .map(Organisation::name)
              .toList();
      draft.paragraph(
          text("report.minutes.present.count", there.size(), organisations.size())
              + (there.isEmpty() ? "" : " " + String.join(", ", there) + "."),
          "");
    }
    if (!meeting.isClosed()) {
      draft.paragraph(text("report.minutes.notClosed"), "");
    }
    return draft.following();
  }

  private Chapter decided() {
    ChapterDraft draft = new ChapterDraft("2", text("report.minutes.decided"));
    List<AgendaItem> decisions = state.agenda().decisions();
    if (decisions.isEmpty()) {
      return draft.paragraph(text("report.minutes.nothing"), "").following();
    }
    List<List<String>> rows = new ArrayList<>();
    for (AgendaItem item : decisions) {
      rows.add(
          List.of(
              String.valueOf(item.decision()),
              item.dueOn() == null
                  ? text("begeleidingsgroep.decision.noDate")
                  : DutchDate.day(item.dueOn()),
              item.owner() + " (" + text("begeleidingsgroep.state." + item.state()) + ")"));
    }
    return draft
        .add(
            new Block.Table(
                text("report.minutes.decisions", decisions.size()),
                text("report.minutes.decisions.measure"),
                Grid.T3,
                List.of(
                    text("report.pack.decision"),
                    text("report.minutes.due"),
                    text("report.pack.owner")),
                rows,
                ""))
        .following();
  }

  private Chapter discussed() {
    ChapterDraft draft = new ChapterDraft("3", text("report.minutes.discussed"));
    List<AgendaItem> points = state.agenda().points();
    for (int i = 0; i < points.size(); i++) {
      AgendaItem point = points.get(i);
      String said = point.decision() == null ? "" : text("report.minutes.said", point.decision());
      draft.add(new Block.Item((i + 1) + ".", point.subject() + said, ""));
    }
    for (AgendaItem left : state.agenda().leftOut()) {
      draft.add(
          new Block.Item(
              "•",
              text("report.minutes.leftOut", left.subject(), String.valueOf(left.reason())),
              ""));
    }
    List<AgendaItem> running = state.agenda().material().running();
    if (!running.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      for (AgendaItem item : running) {
        String words = item.subject() + (item.decision() == null ? "" : ": " + item.decision());
        rows.add(
            List.of(
                words,
                MeetingState.age(item, state.agenda().day()),
                item.owner() + MeetingState.due(item)));
      }
      draft.add(
          new Block.Table(
              text("report.pack.running", running.size()),
              text("report.pack.running.measure"),
              Grid.T3,
              List.of(
                  text("report.pack.decision"), text("report.pack.age"), text("report.pack.owner")),
              rows,
              ""));
    }
    draft.paragraph(state.frozen(), "");
    return draft.add(state.keyFigures()).following();
  }
}
