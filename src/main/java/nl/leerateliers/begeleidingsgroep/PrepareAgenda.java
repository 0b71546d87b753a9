package nl.leerateliers.begeleidingsgroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.AuditTrail;
import nl.leerateliers.security.Visitor;

/** What a coach does with an agenda: order it, complete it, leave out, and say who was there. */
@ApplicationScoped
class PrepareAgenda {

  private final AgendaWriting writing;
  private final Organisations organisations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  PrepareAgenda(AgendaWriting writing, Organisations organisations, AuditTrail trail, Clock clock) {
    this.writing = writing;
    this.organisations = organisations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Puts the subjects in this order; those that it does not name come after.
   *
   * @param version of the agenda that the order was made from
   * @return whether it was done: not when somebody else ordered meanwhile
   */
  boolean order(Region region, LocalDate day, List<String> keys, int version, Visitor by) {
    return writing.write(
        region,
        day,
        by,
        sheet -> {
          if (sheet.meeting().version() != version) {
            return false;
          }
          List<AgendaItem> ordered = new ArrayList<>();
          for (String key : keys) {
            AgendaItem item = sheet.get(key);
            if (!ordered.contains(item) && !item.isLeftOut()) {
              ordered.add(item);
            }
          }
          sheet.points().stream().filter(item -> !ordered.contains(item)).forEach(ordered::add);
          for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).moveTo(i + 1);
          }
          sheet.meeting().reordered();
          trail.record(sheet.em(), "agenda-ordered", day.toString());
          return true;
        });
  }

  /** Adds a subject; the same one again is the same one. */
  void add(Region region, LocalDate day, String subject, Visitor by) {
    writing.write(
        region,
        day,
        by,
        sheet -> {
          if (sheet.points().stream().noneMatch(item -> item.subject().equals(subject))) {
            AgendaItem added = sheet.add(new AgendaItem(day, ItemKind.OWN, subject, null));
            trail.record(sheet.em(), "agenda-added", added.id());
          }
          return day;
        });
  }

  /**
   * Rewords a subject.
   *
   * @param from the words it was reworded from
   * @return the words of somebody else who reworded meanwhile; empty when it was done
   */
  String reword(Region region, LocalDate day, String key, String from, String to, Visitor by) {
    return writing.write(
        region,
        day,
        by,
        sheet -> {
          AgendaItem item = sheet.get(key);
          if (item.subject().equals(to)) {
            return "";
          }
          if (!item.subject().equals(from)) {
            return item.subject();
          }
          item.reword(to);
          trail.record(sheet.em(), "agenda-reworded", item.id());
          return "";
        });
  }

  void leaveOut(Region region, LocalDate day, String key, String reason, Visitor by) {
    writing.write(
        region,
        day,
        by,
        sheet -> {
          AgendaItem item = sheet.get(key);
          if (!item.isLeftOut()) {
            item.leaveOut(reason);
            trail.record(sheet.em(), "agenda-left-out", item.id());
          }
          return day;
        });
  }

  void putBack(Region region, LocalDate day, String key, Visitor by) {
    writing.write(
        region,
        day,
        by,
        sheet -> {
          AgendaItem item = sheet.get(key);
          item.putBack();
          trail.record(sheet.em(), "agenda-put-back", item.id());
          return day;
        });
  }

  /** Writes down which organisations were there. */
  void present(Region region, LocalDate day, List<String> codes, Visitor by) {
    List<String> known =
        organisations.in(region).stream().map(Organisation::code).filter(codes::contains).toList();
    if (known.size() < codes.stream().distinct().count()) {
      throw new Problem("unknown-organisation", 422);
    }
    writing.write(
        region,
        day,
        by,
        sheet -> {
          sheet.meeting().say(known);
          trail.record(sheet.em(), "meeting-attended", day.toString());
          return day;
        });
  }

  /** The meeting was held: the portal adds nothing to its agenda any more. */
  void close(Region region, LocalDate day, Visitor by) {
    writing.write(
        region,
        day,
        by,
        sheet -> {
          sheet.meeting().close(by.account(), OffsetDateTime.now(clock));
          trail.record(sheet.em(), "meeting-closed", day.toString());
          return day;
        });
  }

  void reopen(Region region, LocalDate day, Visitor by) {
    writing.write(
        region,
        day,
        by,
        sheet -> {
          sheet.meeting().reopen();
          trail.record(sheet.em(), "meeting-reopened", day.toString());
          return day;
        });
  }
}
