package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Document;
import nl.leerateliers.document.PageRules;
import nl.leerateliers.document.PdfPages;
import nl.leerateliers.document.Typesetter;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverarchingReportTest {

  @TempDir Path temp;

  @Test
  void setsTheAteliersSideBySideAndNamesTheMissingOne() {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht", "utrecht")) {
      given.world.add(
          "drenthe",
          Map.of("atelier", "Assen", "database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      CrossAtelierReflection reflection = given.overarching();
      PdfPages pdf =
          PdfPages.of(
              new Typesetter()
                  .pdf(
                      OverarchingReport.of(
                          reflection, Snapshot.of(reflection, reflection.asOf()))));

      assertThat(reflection.comparisons()).hasSize(3);
      for (Comparison comparison : reflection.comparisons()) {
        assertThat(pdf.text()).contains(comparison.finding());
        comparison.pairs().forEach(pair -> assertThat(pdf.text()).contains(pair.sentence()));
        for (Comparison.Row row : comparison.rows()) {
          String carried =
              String.join(" ", FigureRows.row(row.region().atelier(), row.indicator()));
          assertThat(pdf.text().replaceAll("\\s+", " ")).as("to coverage").contains(carried);
        }
      }
      assertThat(pdf.text())
          .contains("De gegevens van Assen waren niet bereikbaar")
          .contains("Maastricht (fictief)")
          .contains(reflection.headline());
      assertThat(pdf.texts()).allMatch(page -> page.contains("fictief"));
      for (String question : Questions.all()) {
        assertThat(pdf.text()).contains(Questions.wording(question));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void saysOnHowManyAteliersItRests(int ateliers) {
    String[] finished =
        List.of("haarlem", "maastricht", "utrecht").subList(0, ateliers).toArray(new String[0]);
    try (GivenReports given = new GivenReports(temp, finished)) {
      CrossAtelierReflection reflection = given.overarching();
      Document report =
          OverarchingReport.of(reflection, Snapshot.of(reflection, reflection.asOf()));
      byte[] file = new Typesetter().pdf(report);
      PdfPages pdf = PdfPages.of(file);
      PageRules.hold(report, file, ateliers + " ateliers");
      for (ReportFormat format : ReportFormat.values()) {
        assertThat(format.of(report, new Typesetter())).isNotEmpty();
      }
      String[] says = {
        "Nog geen atelier heeft cijfers vrijgegeven",
        "Dit rapport rust op één atelier: Haarlem. Er is niets om mee te vergelijken.",
        "Dit rapport rust op 2 ateliers: Haarlem en Maastricht.",
        "Dit rapport rust op 3 ateliers: Haarlem, Maastricht en Utrecht."
      };
      assertThat(pdf.text().replaceAll("\\s+", " ")).contains(says[ateliers]);
      assertThat(report.chapters()).hasSize(ateliers == 0 ? 2 : 10);
      if (ateliers == 3) {
        assertThat(pdf.text()).as("this one is still running").contains("Nog niet afgerond");
      }
    }
  }

  @Test
  void perQuestionPrincipleFieldAndLevelEveryAtelierHasItsRow() {
    try (GivenReports given = new GivenReports(temp, "haarlem", "maastricht", "utrecht")) {
      CrossAtelierReflection reflection = given.overarching();
      Document report =
          OverarchingReport.of(reflection, Snapshot.of(reflection, reflection.asOf()));
      List<Block.Table> tables =
          report.chapters().stream()
              .flatMap(chapter -> chapter.blocks().stream())
              .filter(Block.Table.class::isInstance)
              .map(Block.Table.class::cast)
              .toList();
      List<String> titles = new ArrayList<>();
      Questions.all().forEach(question -> titles.add(Questions.wording(question)));
      for (int number = 1; number <= 5; number++) {
        titles.add("Spanningsveld " + number + ": hoe vaak stond men waar?");
        int principle = number;
        reflection.alongside().further().stream()
            .filter(one -> one.id().equals("principle." + principle))
            .forEach(one -> titles.add(one.label()));
      }
      for (String level : List.of("Binnen de zaak", "Over zaken heen", "Over het atelier heen")) {
        titles.add("Wat leerden de ateliers? " + level);
      }
      assertThat(titles).hasSize(14 + 5 + 5 + 3);
      for (String title : titles) {
        assertThat(tables)
            .filteredOn(table -> table.title().equals(title))
            .as(title)
            .singleElement()
            .satisfies(
                table ->
                    assertThat(table.rows())
                        .extracting(row -> row.get(0).replace(" (fictief)", ""))
                        .containsExactly("Haarlem", "Maastricht", "Utrecht"));
      }
      String all = PdfPages.of(new Typesetter().pdf(report)).text().replaceAll("\\s+", " ");
      assertThat(all)
          .contains("is niet gemeten")
          .contains("Geen regio heeft woorden vrijgegeven over wat zij aan het reguliere ZSM")
          .contains("de bron noemt voor deze organisaties geen eigen vraag")
          .contains("Nodig om te antwoorden:");
    }
  }
}
