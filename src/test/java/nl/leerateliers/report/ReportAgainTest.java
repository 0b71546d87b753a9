package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.composition.ReportDifference;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is made again when the data are no longer what they were. */
class ReportAgainTest {

  private static final ReportOrder HAARLEM =
      ReportOrder.of(ReportKind.INTERIM, "haarlem", "Haarlem");

  @TempDir Path temp;

  @Test
  void theSameSnapshotGivesTheSameFiguresTextAndPagesAfterTheDataChanged() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      ReportAuthor author = given.wiring.get(ReportAuthor.class);
      Manuscripts manuscripts = given.wiring.get(Manuscripts.class);
      Region haarlem = given.world.regions().find("haarlem").orElseThrow();
      Manuscripts.Frozen kept = manuscripts.freeze(new Place(haarlem));
      PdfPages first = PdfPages.of(author.write(HAARLEM, percent -> {}).file());

      change(given, haarlem);
      ReportOrder again = HAARLEM.from(kept.snapshot().manuscript());
      PdfPages second = PdfPages.of(author.write(again, percent -> {}).file());
      assertThat(second.texts()).isEqualTo(first.texts());
      assertThat(author.write(again, percent -> {}).snapshot().hash())
          .isEqualTo(kept.snapshot().checksum());

      Manuscripts.Frozen now = manuscripts.freeze(new Place(haarlem));
      assertThat(now.snapshot().number()).isGreaterThan(kept.snapshot().number());
      assertThat(now.manuscript().document()).isNotEqualTo(kept.manuscript().document());
      assertThat(difference(kept.manuscript(), now.manuscript()).figures()).isNotEmpty();
      assertThat(
              difference(
                      kept.manuscript(),
                      manuscripts.get(new Place(haarlem), kept.snapshot().manuscript()))
                  .figures())
          .isEmpty();
    }
  }

  @Test
  void quotesWhatTwoPeopleReleasedAndLeavesAGapOnceOneTakesItBack() {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht")) {
      ReportAuthor author = given.wiring.get(ReportAuthor.class);
      Manuscripts manuscripts = given.wiring.get(Manuscripts.class);
      Region haarlem = given.world.regions().find("haarlem").orElseThrow();
      String said = "Ik hoefde vandaag niet voor te zitten";
      assertThat(GivenTexts.quotable(given.world, haarlem))
          .as("what hangs on a case is never offered")
          .extracting(text -> text.id())
          .contains("E-005")
          .doesNotContain("E-002", "E-007");
      assertThat(words(author, HAARLEM))
          .contains("De regio heeft geen citaten vrijgegeven")
          .doesNotContain(said);

      GivenTexts.quoted(given.world, haarlem, "E-005");
      Manuscripts.Frozen one = manuscripts.freeze(new Place(haarlem));
      Manuscripts.Frozen all = manuscripts.freeze(Place.EVERYWHERE);
      ReportOrder again = HAARLEM.from(one.snapshot().manuscript());
      ReportOrder everywhere =
          ReportOrder.onAll(ReportKind.OVERARCHING).from(all.snapshot().manuscript());
      assertThat(words(author, again))
          .contains(said)
          .contains("(bron: top, week 1, OM; fictief)")
          .contains("Spanningsveld 5");
      assertThat(words(author, everywhere))
          .contains(said)
          .contains("(bron: Haarlem, top, week 1, OM; fictief)");
      assertThat(one.manuscript().quotable()).extracting(q -> q.id()).containsExactly("E-005");
      assertThat(all.manuscript().quotable().get(0).mark()).isEqualTo("{{citaat: haarlem-e-005}}");

      GivenTexts.unquoted(given.world, haarlem);
      for (ReportOrder order : java.util.List.of(again, everywhere)) {
        assertThat(words(author, order)).doesNotContain(said).contains("Hier stond een citaat");
      }
      assertThat(words(author, HAARLEM)).doesNotContain(said, "Hier stond een citaat");
    }
  }

  @Test
  void whatTheTypefaceLacksInTheDataStandsAsItsCodeAndNeverVanishes() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      Region haarlem = given.world.regions().find("haarlem").orElseThrow();
      given
          .world
          .database()
          .write(
              haarlem,
              em ->
                  em.createNativeQuery("update learning_point set title = ?1 where position = 1")
                      .setParameter(1, "Blij \uD83D\uDE00 en \u05E9\u05DC\u05D5\u05DD")
                      .executeUpdate());
      byte[] pdf = given.wiring.get(ReportAuthor.class).write(HAARLEM, percent -> {}).file();
      assertThat(PdfPages.of(pdf).text()).contains("Blij [U+1F600] en [U+05E9][U+05DC]");
      nl.leerateliers.document.Verapdf.passes(pdf, "emoji");
    }
  }

  private static String words(ReportAuthor author, ReportOrder order) {
    return PdfPages.of(author.write(order, percent -> {}).file()).text().replaceAll("\\s+", " ");
  }

  @Test
  void aFigureOfATextHasItsBaseItsMarkAndItsContradiction() {
    try (GivenReports given = new GivenReports(temp, "haarlem")) {
      var figures = KeptFigures.of(given.interim("haarlem"));
      assertThat(figures)
          .anySatisfy(
              figure -> {
                assertThat(figure.id()).isEqualTo("verdieping");
                assertThat(figure.text())
                    .isEqualTo("84 van de 102 zaken in het ochtendoverleg (82 %)");
              })
          .anySatisfy(
              figure -> {
                assertThat(figure.id()).isEqualTo("care.led");
                assertThat(figure.note()).contains("§6.1 noemt 34, §6.3.3 noemt 30");
              });
      assertThat(KeptFigures.sources(given.interim("haarlem")))
          .extracting(source -> source.name())
          .contains("interviews", "observaties", "S-01");
      assertThat(KeptFigures.of(given.overarching())).isNotEmpty();
    }
  }

  @Test
  void theArchiveFindsWhatIsDamagedGoneOrNotItsOwn() throws IOException {
    ReportArchive archive = new ReportArchive(temp.resolve("reports"));
    CheckArchive check = new CheckArchive(archive);
    String fine = archive.keepContent(new byte[] {1}, ReportFormat.PDF);
    String damaged = archive.keepManuscript(new byte[] {2});
    String gone = archive.keepContent(new byte[] {3}, ReportFormat.PDF);
    ReportJob job =
        ReportJob.placed(HAARLEM, "coach", nl.leerateliers.region.Wiring.NOON.instant());
    archive.save(job.ready(gone, 1, ""));
    assertThat(check.now()).isEqualTo(new ArchiveCheck(3, java.util.List.of()));

    Path folder = temp.resolve("reports");
    Files.write(folder.resolve("manuscripts/" + damaged + ".json"), new byte[] {9});
    Files.delete(folder.resolve("content/" + gone + ".pdf"));
    Files.write(folder.resolve("snapshots-not.txt"), new byte[] {1});
    Files.createDirectories(folder.resolve("snapshots"));
    Files.write(folder.resolve("snapshots/notes.json"), new byte[] {1});
    assertThat(check.now().findings())
        .containsExactly(
            new ArchiveCheck.Finding(ArchiveCheck.Kind.FOREIGN, "snapshots/notes.json"),
            new ArchiveCheck.Finding(ArchiveCheck.Kind.DAMAGED, "manuscripts/" + damaged + ".json"),
            new ArchiveCheck.Finding(ArchiveCheck.Kind.MISSING, "content/" + gone + ".pdf"));
    assertThat(archive.content(fine, ReportFormat.PDF)).containsExactly(1);
  }

  private static ReportDifference difference(Manuscript before, Manuscript after) {
    return ReportDifference.between(before, java.util.List.of(), after, java.util.List.of());
  }

  private static void change(GivenReports given, Region haarlem) {
    given
        .world
        .database()
        .write(
            haarlem,
            em -> {
              em.createNativeQuery("update learning_point set title = 'Heel iets anders'")
                  .executeUpdate();
              em.createNativeQuery("update claim set \"value\" = 33 where \"value\" = 30")
                  .executeUpdate();
              return em.createNativeQuery("update principle set wording = 'Anders verwoord'")
                  .executeUpdate();
            });
  }
}
