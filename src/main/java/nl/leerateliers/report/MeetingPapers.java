package nl.leerateliers.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerateliers.begeleidingsgroep.AgendaWriting;
import nl.leerateliers.begeleidingsgroep.Figures;
import nl.leerateliers.begeleidingsgroep.MeetingAgenda;
import nl.leerateliers.begeleidingsgroep.MeetingAgendas;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.SheetPrinter;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Problem;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.reflection.Reflections;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/** Writes what a region takes to its meeting and hangs on its wall. */
@ApplicationScoped
class MeetingPapers {

  private final Regions regions;
  private final MeetingAgendas agendas;
  private final AgendaWriting writing;
  private final Organisations organisations;
  private final Principles principles;
  private final Reflections reflections;
  private final SheetPrinter printer;
  private final Typesetter typesetter;
  private final Clock clock;

  @Inject
  MeetingPapers(
      Regions regions,
      MeetingAgendas agendas,
      AgendaWriting writing,
      Organisations organisations,
      Principles principles,
      Reflections reflections,
      SheetPrinter printer,
      Typesetter typesetter,
      Clock clock) {
    this.regions = regions;
    this.agendas = agendas;
    this.writing = writing;
    this.organisations = organisations;
    this.principles = principles;
    this.reflections = reflections;
    this.printer = printer;
    this.typesetter = typesetter;
    this.clock = clock;
  }

  /** Makes what was ordered; of a meeting without a day the coming one. */
  ReportAuthor.Work write(ReportOrder order) {
    Region region = regions.find(order.region()).orElseThrow(Problem::notFound);
    return switch (order.kind()) {
      case MEETING_PACK, MINUTES -> meeting(region, order);
      case PRINCIPLES_POSTER -> principles(region);
      default -> week(region);
    };
  }

  private ReportAuthor.Work meeting(Region region, ReportOrder order) {
    LocalDate day = order.day() == null ? agendas.usualDay(region) : order.day();
    writing.freeze(region, day, null);
    MeetingAgenda agenda = agendas.on(region, day);
    Figures figures = agendas.figures(agenda);
    MeetingState state = new MeetingState(agenda, figures);
    Snapshot snapshot = Snapshot.of(state, Objects.requireNonNull(figures.of()));
    Document document =
        order.kind() == ReportKind.MINUTES
            ? new Minutes(state, organisations.in(region)).document()
            : new MeetingPack(state)
                .document(pages -> printer.count(Recipients.address(pages, order.recipient())));
    Document addressed = Recipients.address(document, order.recipient());
    byte[] file =
        order.format() == ReportFormat.PDF
            ? printer.pdf(addressed)
            : order.format().of(addressed, typesetter);
    return new ReportAuthor.Work(snapshot, file);
  }

  private ReportAuthor.Work principles(Region region) {
    List<Principle> worded = principles.in(region);
    Instant now = clock.instant();
    return new ReportAuthor.Work(
        Snapshot.of(worded, now),
        printer.pdf(Posters.principles(region, worded, LocalDate.ofInstant(now, DutchDate.ZONE))));
  }

  private ReportAuthor.Work week(Region region) {
    CrossCaseReflection reflection = reflections.forFile(region);
    Snapshot snapshot = Snapshot.of(reflection, reflection.asOf());
    return new ReportAuthor.Work(snapshot, printer.pdf(Posters.week(reflection, snapshot)));
  }
}
