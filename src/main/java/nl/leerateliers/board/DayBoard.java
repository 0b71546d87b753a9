package nl.leerateliers.board;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.ketenkaart.Organisation;

/**
 * What is on the board on one day.
 *
 * @param marks the follow-up marks that are due or overdue
 * @param waiting per organisation what it still can write
 */
public record DayBoard(
    LocalDate day, List<Column> columns, List<DueMark> marks, List<Waiting> waiting) {

  /** The cases at one moment of the day. */
  public record Column(Moment moment, List<BoardCase> cases) {
    public Column {
      cases = List.copyOf(cases);
    }
  }

  /** A mark that is due, with the title of its case and the days since it was due. */
  public record DueMark(FollowUpMark mark, String title, long days) {}

  /** An organisation with what it still can write. */
  public record Waiting(Organisation organisation, List<WaitingPart> parts) {
    public Waiting {
      parts = List.copyOf(parts);
    }
  }

  /** One part of the card, with the ids of the cards on which it is not written yet. */
  public record WaitingPart(OpenPoint.Kind kind, List<String> cards) {
    public WaitingPart {
      cards = List.copyOf(cards);
    }
  }

  public DayBoard {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
    waiting = List.copyOf(waiting);
  }

  /** How many cases are still to be decided on. */
  public long waitingCases() {
    return columns.stream()
        .filter(column -> column.moment() != Moment.DECIDED)
        .mapToLong(column -> column.cases().size())
        .sum();
  }

  /** How many cases started on an earlier day and are still to be decided on. */
  public long runningOver() {
    return columns.stream().flatMap(c -> c.cases().stream()).filter(BoardCase::runsOver).count();
  }

  /** The ids of all cases that can be read on it, once each. */
  List<String> cards() {
    return Stream.concat(
            columns.stream().flatMap(c -> c.cases().stream()).map(c -> c.card().id()),
            marks.stream().map(due -> due.mark().cardId()))
        .distinct()
        .toList();
  }
}
