package nl.leerateliers.spreadsheet;

import static nl.leerateliers.spreadsheet.FigureSheets.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerateliers.learning.LearningPoint;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.passport.NationalUptakes;
import nl.leerateliers.reflection.Comparability;
import nl.leerateliers.reflection.ComparisonPage;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.PrincipleWordings;
import nl.leerateliers.reflection.QuestionTable;
import nl.leerateliers.region.Region;

/** What the ateliers say beside each other, as tables: released words, and never a count. */
record ComparisonWords(ComparisonPage page) {

  List<Sheet> all() {
    return List.of(comparability(), wordings(), questions(), points(), uptake());
  }

  private Sheet comparability() {
    List<String> heads = new ArrayList<>(List.of(word("atelier")));
    heads.addAll(Comparability.heads());
    heads.add(word("fictitious"));
    List<List<Object>> rows = new ArrayList<>();
    for (Comparability known : reflection().alongside().comparability()) {
      List<Object> row = new ArrayList<>(List.of(known.region().atelier()));
      row.addAll(known.cells());
      row.add(FigureSheets.yesOrNo(known.region().fictitious()));
      rows.add(row);
    }
    return new Sheet("comparability", Messages.text("compare.comparability.title"), heads, rows);
  }

  private Sheet wordings() {
    List<String> heads =
        new ArrayList<>(List.of(word("number"), Messages.text("compare.words.national")));
    heads.addAll(ateliers());
    List<List<Object>> rows = new ArrayList<>();
    for (PrincipleWordings principle : PrincipleWordings.of(reflection())) {
      List<Object> row = new ArrayList<>();
      row.add(principle.number());
      row.add(Messages.text("compare.words.notGiven"));
      row.addAll(principle.wordings());
      rows.add(row);
    }
    return new Sheet("wordings", Messages.text("compare.words.title"), heads, rows);
  }

  private Sheet questions() {
    List<String> heads = new ArrayList<>(List.of(word("question")));
    heads.addAll(ateliers());
    List<List<Object>> rows = new ArrayList<>();
    for (QuestionTable.Row question : QuestionTable.of(reflection()).rows()) {
      List<Object> row = new ArrayList<>();
      row.add(Messages.text("learning.question." + question.question()));
      row.addAll(question.texts());
      rows.add(row);
    }
    return new Sheet("questions", Messages.text("compare.questions.title"), heads, rows);
  }

  private Sheet points() {
    List<List<Object>> rows = new ArrayList<>();
    for (CrossAtelierReflection.Atelier atelier : reflection().ateliers()) {
      for (LearningPoint point : atelier.learningPoints()) {
        rows.add(
            List.of(
                atelier.region().atelier(),
                point.title(),
                Messages.text("learning.pointState." + point.state()),
                FigureSheets.yesOrNo(point.fictitious())));
      }
    }
    return new Sheet(
        "points",
        Messages.text("compare.points.title"),
        List.of(
            word("atelier"),
            Messages.text("passport.across.point"),
            Messages.text("passport.across.state"),
            word("fictitious")),
        rows);
  }

  private Sheet uptake() {
    List<String> heads =
        new ArrayList<>(
            List.of(
                Messages.text("passport.across.point"),
                word("atelier"),
                word("fictitious"),
                Messages.text("passport.across.state"),
                word("since")));
    for (Region atelier : page.uptakes().ateliers()) {
      heads.add(Messages.text("passport.across.atelier", atelier.atelier()));
    }
    List<List<Object>> rows = new ArrayList<>();
    for (NationalUptakes.Row uptake : page.uptakes().rows()) {
      List<Object> row = new ArrayList<>();
      row.add(uptake.point().title());
      row.add(uptake.from().atelier());
      row.add(FigureSheets.yesOrNo(uptake.point().fictitious()));
      row.add(Messages.text("learning.pointState." + uptake.point().state()));
      row.add(uptake.movedOn() == null ? "" : uptake.movedOn().toString());
      for (Region atelier : page.uptakes().ateliers()) {
        row.add(words(Objects.requireNonNull(uptake.cells().get(atelier.key()))));
      }
      rows.add(row);
    }
    return new Sheet("uptake", Messages.text("passport.across.title"), heads, rows);
  }

  private static String words(NationalUptakes.Cell cell) {
    List<String> words = new ArrayList<>();
    words.add(Messages.text("passport.across." + cell.standing()));
    if (cell.at() != null) {
      words.add(DutchDate.moment(cell.at()));
    }
    if (cell.earlierWords()) {
      words.add(Messages.text("passport.across.earlierWords"));
    }
    return String.join(", ", words);
  }

  private CrossAtelierReflection reflection() {
    return page.reflection();
  }

  private List<String> ateliers() {
    return reflection().ateliers().stream().map(atelier -> atelier.region().atelier()).toList();
  }
}
