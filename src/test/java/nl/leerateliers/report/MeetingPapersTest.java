package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes to the meeting and hangs on the wall, as files. */
class MeetingPapersTest {

  private static final LocalDate DAY = LocalDate.of(2016, 4, 12);

  @TempDir Path temp;

  @Test
  void aPackIsTwoPagesWithEveryItemTheAgesAndTheFrozenFigures() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      String text = text(make(given, ReportKind.MEETING_PACK, DAY), "vergaderstuk", 2, 595);
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
          text(make(given, ReportKind.MEETING_PACK, DAY), "vergaderstuk-lang", 2, 595)
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
      String text = text(make(given, ReportKind.MINUTES, DAY), "verslag", 0, 595);
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

  @Test
  void postersAreOneA3AndSayWhatIsInvented() throws IOException {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht")) {
      String principles =
          text(make(given, ReportKind.PRINCIPLES_POSTER, null), "poster-principes", 1, 842);
      assertThat(principles)
          .contains("We kennen en delen informatie over de context", "Noord-Holland", "§5.1")
          .doesNotContain("Fictief");
      byte[] file = make(given, ReportKind.WEEK_POSTER, null);
      String week = text(file, "poster-week", 1, 842);
      PageRules.holdPoster(
          List.of(
              "De stand van de week", "Wat hielp", "Al het andere is fictief", "beter of slechter"),
          file,
          "week poster");
      assertThat(week).contains("102", "84", "fictief", "geen beter of slechter");
      byte[] other =
          given
              .wiring
              .get(MeetingPapers.class)
              .write(ReportOrder.of(ReportKind.WEEK_POSTER, "maastricht", "Maastricht"))
              .file();
      assertThat(text(other, "poster-week-m", 1, 842)).contains("Fictief: alle zaken");
      byte[] wording =
          given
              .wiring
              .get(MeetingPapers.class)
              .write(ReportOrder.of(ReportKind.PRINCIPLES_POSTER, "maastricht", "Maastricht"))
              .file();
      assertThat(text(wording, "poster-principes-m", 1, 842))
          .contains("Fictief", "in de woorden van Limburg.")
          .doesNotContain("Bron");
      PageRules.holdPoster(
          List.of("Hier werken wij vanuit", "1", "5", "Fictief", "woorden van Limburg"),
          wording,
          "principles poster");
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

  /** The text on one line; every page of the size, and the number of pages when it is not 0. */
  private static String text(byte[] file, String name, int pages, int width) throws IOException {
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", name + ".pdf"), file);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      if (pages > 0) {
        assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
      }
      PDRectangle sheet = pdf.getPage(0).getMediaBox();
      assertThat(Math.round(sheet.getWidth())).isEqualTo(width);
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
