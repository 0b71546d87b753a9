package nl.leerateliers.begeleidingsgroep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** The meetings and the coaches of the tests about Tuesday. */
final class GivenMeeting {

  static final LocalDate LAST = LocalDate.of(2016, 4, 12);
  static final LocalDate EARLIER = LocalDate.of(2016, 3, 22);
  static final Visitor COACH = new Visitor("coach", Role.COACH, "haarlem");
  static final Visitor OTHER = new Visitor("coach-2", Role.COACH, "haarlem");

  private GivenMeeting() {}

  static DecisionDraft on(String item, String owner, String move) {
    return new DecisionDraft(item, "Dit doen wij voortaan.", owner, "2016-04-19", move);
  }

  static MeetingAgenda on(Wiring wiring, Region region, LocalDate day) {
    return wiring.get(MeetingAgendas.class).on(region, day);
  }

  static List<String> subjects(MeetingAgenda agenda) {
    return agenda.points().stream().map(AgendaItem::subject).toList();
  }

  static void with(DatabaseKind kind, Path temp, BiConsumer<Wiring, Region> test) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      test.accept(new Wiring(world), haarlem);
    }
  }
}
