package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.leerateliers.begeleidingsgroep.MeetingDays;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packs that are there on Monday without anybody asking. */
class MondayPacksTest {

  private static final MeetingDays EIGHT_WEEKS =
      new MeetingDays(LocalDate.of(2016, 2, 16), LocalDate.of(2016, 4, 12));

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "2016-02-15T15:59, ",
    "2016-02-15T16:00, 2016-02-16",
    "2016-02-22T16:00, 2016-02-23",
    "2016-02-23T09:00, 2016-02-23",
    "2016-02-23T12:00, ",
    "2016-02-26T16:00, ",
    "2016-04-11T16:00, 2016-04-12",
    "2016-04-18T16:00, ",
    "2016-02-08T16:00, ",
  })
  void areDueFromMondayFourUntilTheMeeting(LocalDateTime now, LocalDate meeting) {
    ZonedDateTime there = now.atZone(DutchDate.ZONE);
    assertThat(MondayPacks.meetingAhead(there, EIGHT_WEEKS).orElse(null)).isEqualTo(meeting);
  }

  @Test
  void areOrderedOnceForEachAtelierThatMeetsAndEachRecipient() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (GivenReports given = new GivenReports(temp, "haarlem", "utrecht")) {
      Clock monday = at("2016-02-22T16:00:10");
      ReportArchive archive = new ReportArchive(temp.resolve("reports"));
      Reports reports = new Reports(archive, given.wiring.get(ReportAuthor.class), monday, threads);
      MondayPacks packs =
          new MondayPacks(
              given.wiring.get(Regions.class), given.wiring.get(Recipients.class), reports, monday);
      packs.look();
      packs.look();
      threads.shutdown();
      assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();

      List<ReportJob> made = reports.all();
      assertThat(made)
          .extracting(job -> job.order().recipient())
          .doesNotHaveDuplicates()
          .contains("Begeleidingsgroep Haarlem", "Openbaar Ministerie", "Veilig Thuis")
          .hasSize(9);
      for (ReportJob pack : made) {
        assertThat(pack.order().region()).isEqualTo("haarlem");
        assertThat(pack.order().day()).isEqualTo("2016-02-23");
        assertThat(pack.isReady()).as(pack.fault()).isTrue();
        assertThat(PdfPages.of(reports.content(pack)).texts())
            .hasSize(2)
            .allMatch(page -> page.contains("Exemplaar voor " + pack.order().recipient()));
      }
      assertThat(made).extracting(ReportJob::snapshot).containsOnly(made.get(0).snapshot());
      List<MeetingCopies> shown =
          MeetingCopies.among(made.stream().map(job -> new ReportRow(job, false)).toList());
      assertThat(shown)
          .extracting(MeetingCopies::title)
          .containsExactly("Vergaderstuk Haarlem van 23 februari 2016");
      assertThat(shown.get(0).copies()).hasSize(9);
    }
  }

  @Test
  void findNoRoomInAFullLineAndComeAsSoonAsThereIsSome() {
    try (RegionsForTests world = RegionsForTests.on(DatabaseKind.H2, temp)) {
      Region haarlem = world.add("haarlem");
      for (String code : List.of("OM", "POLITIE", "HALT")) {
        String row =
            "insert into organisation (code, name, short_name, participation, position)"
                + " values ('%1$s', '%1$s', '%1$s', 'FIXED', 1)";
        world
            .database()
            .write(haarlem, em -> em.createNativeQuery(row.formatted(code)).executeUpdate());
      }
      Wiring wiring = new Wiring(world);
      Clock monday = at("2016-02-22T16:00:10");
      ReportArchive archive = new ReportArchive(temp.resolve("line"));
      wiring.use(ReportArchive.class, archive);
      Reports reports = new Reports(archive, wiring.get(ReportAuthor.class), monday, new Later());
      List<ReportJob> others = new ArrayList<>();
      for (int i = 2; i < Reports.MOST_WAITING; i++) {
        others.add(reports.ask(ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem"), "anna"));
      }
      MondayPacks packs =
          new MondayPacks(world.regions(), wiring.get(Recipients.class), reports, monday);
      packs.look();
      packs.look();
      assertThat(packed(reports)).as("for as many as there is room").hasSize(2);

      others.forEach(job -> reports.cancel(job.id()));
      packs.look();
      packs.look();
      assertThat(packed(reports))
          .as("the others come, and nobody gets two")
          .containsExactlyInAnyOrder("Begeleidingsgroep Haarlem", "OM", "POLITIE", "HALT");
    }
  }

  private static List<String> packed(Reports reports) {
    return reports.all().stream()
        .filter(job -> job.order().kind() == ReportKind.MEETING_PACK)
        .map(job -> job.order().recipient())
        .toList();
  }

  private static Clock at(String moment) {
    return Clock.fixed(
        LocalDateTime.parse(moment).atZone(DutchDate.ZONE).toInstant(), DutchDate.ZONE);
  }
}
