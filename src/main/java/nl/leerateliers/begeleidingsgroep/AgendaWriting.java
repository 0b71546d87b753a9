package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.release.MeetingFigures;
import nl.leerateliers.security.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Makes an agenda what people write on: with the first word of a person the proposals of the portal
 * become rows, and the figures are frozen. One person at a time writes.
 */
@ApplicationScoped
public class AgendaWriting {

  private final RegionDatabase database;
  private final MeetingAgendas agendas;
  private final MeetingFigures figures;

  @Inject
  AgendaWriting(RegionDatabase database, MeetingAgendas agendas, MeetingFigures figures) {
    this.database = database;
    this.agendas = agendas;
    this.figures = figures;
  }

  /** What a writer works with: one transaction. */
  static final class Sheet {

    private final EntityManager em;
    private final Meeting meeting;
    private final List<AgendaItem> rows;

    private Sheet(EntityManager em, Meeting meeting, List<AgendaItem> rows) {
      this.em = em;
      this.meeting = meeting;
      this.rows = rows;
    }

    EntityManager em() {
      return em;
    }

    Meeting meeting() {
      return meeting;
    }

    /** The subjects in their order, without those that were left out. */
    List<AgendaItem> points() {
      return rows.stream().filter(row -> !row.isLeftOut()).toList();
    }

    /**
     * The subject with this id, or the one that was proposed under this key.
     *
     * @throws Problem 404 when this meeting has none
     */
    AgendaItem get(String key) {
      return rows.stream()
          .filter(row -> row.isKnownAs(key))
          .findFirst()
          .orElseThrow(Problem::notFound);
    }

    /** Puts a new subject after the others. */
    AgendaItem add(AgendaItem item) {
      int last = rows.stream().mapToInt(AgendaItem::position).max().orElse(0);
      item.place(nextId(em), last + 1);
      em.persist(item);
      em.flush();
      return item;
    }
  }

  /** Freezes the figures of a meeting, if they are not yet. */
  public void freeze(Region region, LocalDate day, @Nullable Visitor by) {
    if (agendas.on(region, day).meeting().snapshot() == null) {
      MeetingFigures.Frozen frozen = figures.freeze(region, by);
      database.write(
          region,
          em -> {
            takeTurn(em);
            meeting(em, day).freeze(frozen.number(), frozen.of());
            return day;
          });
    }
  }

  /** Writes on the agenda of a meeting. */
  <T extends @Nullable Object> T write(
      Region region, LocalDate day, Visitor by, Function<Sheet, T> work) {
    freeze(region, day, by);
    List<AgendaItem> proposed =
        agendas.on(region, day).points().stream().filter(AgendaItem::isProposed).toList();
    return database.write(
        region,
        em -> {
          takeTurn(em);
          keep(em, day, proposed);
          return work.apply(new Sheet(em, meeting(em, day), rows(em, day)));
        });
  }

  private static void keep(EntityManager em, LocalDate day, List<AgendaItem> proposed) {
    List<AgendaItem> there = rows(em, day);
    int position = there.stream().mapToInt(AgendaItem::position).max().orElse(0);
    for (AgendaItem item : proposed) {
      // Somebody else's first word may have come in between.
      if (there.stream().noneMatch(row -> row.isKnownAs(item.key()))) {
        item.place(nextId(em), ++position);
        em.persist(item);
        em.flush();
      }
    }
  }

  private static Meeting meeting(EntityManager em, LocalDate day) {
    Meeting found = em.find(Meeting.class, day);
    if (found == null) {
      found = new Meeting(day);
      em.persist(found);
    }
    return found;
  }

  private static List<AgendaItem> rows(EntityManager em, LocalDate day) {
    return em.createQuery(
            "select x from AgendaItem x where x.meetingOn = :day order by x.position, x.id",
            AgendaItem.class)
        .setParameter("day", day)
        .getResultList();
  }

  static void takeTurn(EntityManager em) {
    em.createNativeQuery("select id from agenda_turn where id = 1 for update").getResultList();
  }

  private static String nextId(EntityManager em) {
    int last =
        em.createQuery("select x.id from AgendaItem x", String.class)
            .getResultStream()
            .filter(id -> id.matches("A-[0-9]{1,8}"))
            .mapToInt(id -> Integer.parseInt(id.substring(2)))
            .max()
            .orElse(0);
    return "A-%03d".formatted(last + 1);
  }
}
