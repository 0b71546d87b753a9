package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.claim.Source;
import nl.leerateliers.document.Block;
import nl.leerateliers.document.Chapter;
import nl.leerateliers.document.Grid;
import nl.leerateliers.indicator.OrganisationFigures;
import nl.leerateliers.indicator.PrincipleFigures;
import nl.leerateliers.message.Messages;
import nl.leerateliers.reflection.CrossCaseReflection;
import nl.leerateliers.region.Region;

/** Chapters 1 to 5: where the atelier comes from and how it works. */
record ProgrammeChapters(CrossCaseReflection reflection, Remarks remarks) {

  Chapter introduction() {
    Region region = reflection.region();
    ChapterDraft draft =
        new ChapterDraft("1", text("report.chapter.1")).prose("report.prose.1", args(region));
    for (Source source : reflection.sources()) {
      draft.add(new Block.Item("•", sentence(source), ""));
    }
    return draft.following();
  }

  Chapter framework() {
    return new ChapterDraft("2", text("report.chapter.2")).prose("report.prose.2").onNewPage();
  }

  Chapter values() {
    return new ChapterDraft("3", text("report.chapter.3")).prose("report.prose.3").following();
  }

  Chapter questions() {
    return new ChapterDraft("4", text("report.chapter.4"))
        .prose("report.prose.4")
        .addAll(Questions.list(reflection.wordings()))
        .onNewPage();
  }

  Chapter practice() {
    Region region = reflection.region();
    return new ChapterDraft("5", text("report.chapter.5", region.atelier()))
        .prose("report.prose.5a", args(region))
        .add(principles())
        .prose("report.prose.5b")
        .add(partners())
        .prose("report.prose.5c")
        .add(day())
        .prose("report.prose.5d")
        .onNewPage();
  }

  private Block principles() {
    List<List<String>> rows = new ArrayList<>();
    for (PrincipleFigures figures : reflection.figures().principles()) {
      rows.add(List.of("" + figures.principle().number(), figures.principle().wording()));
    }
    return new Block.Table(
        text("report.principles.title"),
        "",
        Grid.T1,
        List.of(text("report.principles.number"), text("report.head.principle")),
        rows,
        remarks.invented() ? remarks.mark() : text("report.foot.source", "§5.1"));
  }

  private Block partners() {
    List<List<String>> rows = new ArrayList<>();
    for (OrganisationFigures figures : reflection.figures().organisations()) {
      rows.add(
          List.of(
              figures.organisation().name(),
              text(
                  figures.organisation().isFixed()
                      ? "report.partners.fixed"
                      : "report.partners.extra")));
    }
    return new Block.Table(
        text("report.partners.title"),
        "",
        Grid.T2,
        List.of(text("report.head.organisation"), text("report.partners.role")),
        rows,
        remarks.invented() ? remarks.mark() : text("report.foot.source", "§5.2"));
  }

  private static Block day() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; Messages.has("report.day." + i); i++) {
      rows.add(List.of(text("report.day." + i).split("\\|", 2)));
    }
    return new Block.Table(
        text("report.day.title"),
        "",
        Grid.T2,
        List.of(text("report.day.when"), text("report.day.what")),
        rows,
        text("report.foot.source", "§5.2"));
  }

  static String sentence(Source source) {
    StringBuilder sentence = new StringBuilder(source.title());
    if (source.author() != null) {
      sentence.append(". ").append(source.author());
    }
    if (source.year() != null) {
      sentence.append(", ").append(source.year());
    }
    if (source.number() != null) {
      sentence.append(". ").append(text("report.source.number", source.number()));
    }
    sentence.append(" (").append(source.id()).append(source.fictitious() ? ", fictief)" : ")");
    return sentence.toString();
  }

  private static Object[] args(Region region) {
    return new Object[] {
      region.atelier(),
      region.name(),
      InterimReport.day(region.period().from()),
      InterimReport.day(region.period().to()),
      region.period().weeks()
    };
  }
}
