package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.release.MeetingFigures;
import org.jspecify.annotations.Nullable;

/** The agenda of any Tuesday: what was put on it, and what the portal proposes. */
@ApplicationScoped
public class MeetingAgendas {

  private final RegionDatabase database;
  private final Proposals proposals;
  private final MeetingFigures figures;
  private final Clock clock;

  @Inject
  MeetingAgendas(
      RegionDatabase database, Proposals proposals, MeetingFigures figures, Clock clock) {
    this.database = database;
    this.proposals = proposals;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * The coming meeting, or the first or last one of an atelier that is still to come or is over.
   */
  public LocalDate usualDay(Region region) {
    return MeetingDays.of(region).usual(LocalDate.ofInstant(clock.instant(), DutchDate.ZONE));
  }

  /** The agenda of a meeting. */
  public MeetingAgenda on(Region region, LocalDate day) {
    return of(region, day, database.read(region, MeetingAgendas::all), meeting(region, day));
  }

  /** The figures it looks at: frozen ones, or those of now while none were frozen. */
  public Figures figures(MeetingAgenda agenda) {
    Integer number = agenda.meeting().snapshot();
    Region region = agenda.region();
    return number == null
        ? new Figures(figures.now(region), null, "", null)
        : new Figures(
            figures.of(region, number),
            number,
            figures.checksum(region, number),
            agenda.meeting().figuresOf());
  }

  private MeetingAgenda of(Region region, LocalDate day, List<AgendaItem> all, Meeting meeting) {
    LocalDate previous =
        all.stream()
            .map(AgendaItem::meetingOn)
            .filter(day::isAfter)
            .max(Comparator.naturalOrder())
            .orElse(null);
    // What came after it shows that it was held.
    boolean over =
        meeting.isClosed() || all.stream().anyMatch(item -> item.meetingOn().isAfter(day));
    Material material = proposals.material(region, day, previous, all);
    List<AgendaItem> own = all.stream().filter(item -> item.meetingOn().equals(day)).toList();
    List<AgendaItem> points =
        new ArrayList<>(own.stream().filter(item -> !item.isLeftOut()).toList());
    if (!over) {
      points.addAll(proposals.of(region, day, previous, all, material));
    }
    return new MeetingAgenda(
        region,
        day,
        meeting,
        points,
        own.stream().filter(AgendaItem::isLeftOut).toList(),
        material,
        over,
        previous);
  }

  private Meeting meeting(Region region, LocalDate day) {
    return database.read(
        region,
        em -> Optional.ofNullable(em.find(Meeting.class, day)).orElseGet(() -> new Meeting(day)));
  }

  static List<AgendaItem> all(EntityManager em) {
    return em.createQuery(
            "select x from AgendaItem x order by x.meetingOn, x.position, x.id", AgendaItem.class)
        .getResultList();
  }

  /** A row of an agenda; null when there is none of that id. */
  static @Nullable AgendaItem find(EntityManager em, String id) {
    return em.find(AgendaItem.class, id);
  }
}
