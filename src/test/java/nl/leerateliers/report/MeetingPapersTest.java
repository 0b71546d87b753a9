package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.leerateliers.begeleidingsgroep.AgendaItem;
import nl.leerateliers.begeleidingsgroep.Figures;
import nl.leerateliers.begeleidingsgroep.MeetingAgenda;
import nl.leerateliers.begeleidingsgroep.MeetingAgendas;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.PageRules;
import nl.leerateliers.document.SheetPrinter;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the meeting, as files. */
class MeetingPapersTest {

  private static final LocalDate DAY = LocalDate.of(2016, 4, 12);

  @TempDir Path temp;

  @Test
  void aPackIsTwoPagesWithEveryItemTheAgesAndTheFrozenFigures() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      String text =
          PaperFile.text(make(given, ReportKind.MEETING_PACK, DAY), "vergaderstuk", 2, 595);
      MeetingAgenda agenda = agenda(given);
      assertThat(agenda.meeting().snapshot()).isNotNull();
      assertThat(text).contains("Wat hielp", "Wat hinderde").doesNotContain("past hier niet");
      pagesAreSetAsAPublisherWould(given, agenda);
      for (AgendaItem item : agenda.points()) {
        assertThat(text).contains(item.subject());
      }
      assertThat(text)
          .contains("5 weken", "Overdracht en ambassadeurs", "Besloten tot verdieping")
          .contains("Haarlem, peildatum 12 april 2016, filters: geen (alle zaken), fictief");
    }
  }

  @Test
  void aPackOfALongAgendaNamesAndCountsWhatDoesNotFit() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Region haarlem = given.world.regions().find("haarlem").orElseThrow();
      String words = "een lang onderwerp met veel woorden erin over wat er gebeurde ".repeat(4);
      for (int i = 100; i < 180; i++) {
        String sql =
            "insert into agenda (id, meeting_on, position, subject, owner, state) values ('A-%d',"
                + " '%s', %d, '%d %s', 'rol', 'OPEN')";
        String day = i < 140 ? "2016-04-12" : "2016-04-05";
        String row = sql.formatted(i, day, i, i, words);
        given.world.database().write(haarlem, em -> em.createNativeQuery(row).executeUpdate());
      }
      String text =
          PaperFile.text(make(given, ReportKind.MEETING_PACK, DAY), "vergaderstuk-lang", 2, 595)
              .replace("A- ", "A-");
      assertThat(text).contains("punten op de agenda:", "besluiten die lopen:");
      MeetingAgenda agenda = agenda(given);
      pagesAreSetAsAPublisherWould(given, agenda);
      for (AgendaItem item : agenda.points()) {
        assertThat(text)
            .satisfiesAnyOf(
                t -> assertThat(t).contains(item.id().isEmpty() ? "geen nummer" : item.id()),
                t ->
                    assertThat(t)
                        .contains(
                            item.subject().substring(0, Math.min(25, item.subject().length()))));
      }
    }
  }

  @Test
  void minutesSayThatItIsNotKnownWhoWereThere() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      String text = PaperFile.text(make(given, ReportKind.MINUTES, DAY), "verslag", 0, 595);
      assertThat(text).contains("Niet vastgelegd wie er waren", "Het Veiligheidshuis maakt");
      assertThat(text)
          .contains("Haarlem, peildatum 12 april 2016, filters: geen (alle zaken), fictief");
    }
  }

  @Test
  void minutesAreThereForAWordProcessorToo() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      byte[] file =
          given
              .wiring
              .get(ReportAuthor.class)
              .write(
                  ReportOrder.of(ReportKind.MINUTES, "haarlem", "Haarlem")
                      .on(DAY)
                      .as(ReportFormat.DOCX),
                  percent -> {})
              .file();
      assertThat(file).startsWith('P', 'K');
    }
  }

  @Test
  void aPaperNamesNoCaseAndLosesNoCharacterInAnyForm() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Region haarlem = given.world.regions().find("haarlem").orElseThrow();
      given
          .world
          .database()
          .write(
              haarlem,
              em ->
                  em.createNativeQuery(
                          "insert into agenda (id, meeting_on, position, subject, owner, state)"
                              + " values ('A-900', '2016-04-12', 1, ?1, 'rol', 'OPEN')")
                      .setParameter(1, "Blij \uD83D\uDE00 bij H-001 en \u202Eom")
                      .executeUpdate());
      for (ReportKind kind : List.of(ReportKind.MEETING_PACK, ReportKind.MINUTES)) {
        for (ReportFormat format : ReportFormat.values()) {
          ReportOrder order = ReportOrder.of(kind, "haarlem", "Haarlem").on(DAY).as(format);
          byte[] file = given.wiring.get(ReportAuthor.class).write(order, percent -> {}).file();
          String words = FileWords.of(format, file);
          assertThat(words)
              .as(order.code() + format)
              .contains("Haarlem, peildatum 12 april 2016, filters: geen (alle zaken), fictief")
              .doesNotContain("H-001", "\u202E");
          if (format != ReportFormat.XLSX) {
            assertThat(words).contains("Blij [U+1F600] bij [zaaknummer weggelaten] en [U+202E]om");
          }
        }
      }
    }
  }

  private static byte[] make(GivenReports given, ReportKind kind, LocalDate day) {
    return given
        .wiring
        .get(ReportAuthor.class)
        .write(ReportOrder.of(kind, "haarlem", "Haarlem").on(day), percent -> {})
        .file();
  }

  private static void pagesAreSetAsAPublisherWould(GivenReports given, MeetingAgenda agenda) {
    SheetPrinter printer = given.wiring.get(SheetPrinter.class);
    Figures figures = given.wiring.get(MeetingAgendas.class).figures(agenda);
    MeetingState state = new MeetingState(agenda, figures);
    Region haarlem = given.world.regions().find("haarlem").orElseThrow();
    List<Organisation> own = given.wiring.get(Organisations.class).in(haarlem);
    for (Document paper :
        List.of(
            new MeetingPack(state).document(printer::count), new Minutes(state, own).document())) {
      PageRules.holdSheet(paper, printer.pdf(paper), paper.title());
    }
  }

  private static MeetingAgenda agenda(GivenReports given) {
    Region haarlem = given.world.regions().find("haarlem").orElseThrow();
    return given.wiring.get(MeetingAgendas.class).on(haarlem, DAY);
  }
}
