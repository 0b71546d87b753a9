package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerateliers.claim.Source;
import nl.leerateliers.composition.KeptFigure;
import nl.leerateliers.composition.KeptSource;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.Comparison;
import nl.leerateliers.reflection.CrossAtelierReflection;
import nl.leerateliers.reflection.CrossCaseReflection;

/** The figures and sources that a text may name, from the same reflection as the report itself. */
final class KeptFigures {

  private KeptFigures() {}

  static List<KeptFigure> of(CrossCaseReflection reflection) {
    List<Indicator> all = new ArrayList<>(reflection.figures().headline().all());
    all.addAll(reflection.figures().reasonsFor());
    all.addAll(reflection.figures().reasonsAgainst());
    reflection.figures().principles().forEach(principle -> all.add(principle.evidence()));
    List<KeptFigure> figures = new ArrayList<>();
    for (Indicator indicator : all) {
      figures.add(
          new KeptFigure(
              indicator.id(),
              indicator.label(),
              words(indicator),
              String.join(" ", KeyFigures.contradictions(indicator))));
    }
    return figures;
  }

  static List<KeptFigure> of(CrossAtelierReflection reflection) {
    List<KeptFigure> figures = new ArrayList<>();
    for (Comparison comparison : reflection.comparisons()) {
      for (Comparison.Row row : comparison.rows()) {
        figures.add(
            new KeptFigure(
                row.indicator().id() + "." + row.region().key(),
                text("report.kept.label", comparison.label(), row.region().atelier()),
                words(row.indicator()),
                String.join(" ", KeyFigures.contradictions(row.indicator()))));
      }
    }
    return figures;
  }

  /** A source goes by its kind where it is the only one of it, else by its id. */
  static List<KeptSource> sources(CrossCaseReflection reflection) {
    List<Source> all = reflection.sources();
    return all.stream()
        .map(
            source -> {
              long alike = all.stream().filter(s -> s.kind().equals(source.kind())).count();
              String name =
                  alike == 1 ? text("composition.source.kind." + source.kind()) : source.id();
              return new KeptSource(name, source.id(), ProgrammeChapters.sentence(source));
            })
        .collect(Collectors.toUnmodifiableList());
  }

  /** The overarching report rests on what the regions released. */
  static List<KeptSource> sources(CrossAtelierReflection reflection) {
    return reflection.ateliers().stream()
        .map(
            atelier ->
                new KeptSource(
                    text("report.kept.snapshot", atelier.region().atelier()),
                    atelier.region().key(),
                    text(
                        "report.kept.snapshot.title",
                        atelier.region().atelier(),
                        atelier.snapshot(),
                        DutchDate.day(atelier.countedAt()))))
        .toList();
  }

  private static String words(Indicator indicator) {
    String n = indicator.n().text();
    String words;
    if (!indicator.n().isShown()) {
      words = text("composition.figure.withheld", n);
    } else if (indicator.base() == null || indicator.baseLabel() == null) {
      words = text("composition.figure.count", n);
    } else if (indicator.share() == null) {
      words =
          text(
              "composition.figure.ofBaseWithheld",
              n,
              indicator.base().text(),
              indicator.baseLabel());
    } else {
      words =
          text(
              "composition.figure.ofBase",
              n,
              indicator.base().text(),
              indicator.baseLabel(),
              indicator.shareText());
    }
    return indicator.fictitious() ? text("composition.figure.fictitious", words) : words;
  }
}
