package nl.leerateliers.editing;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerateliers.composition.ComposedReport;
import nl.leerateliers.composition.Manuscript;
import nl.leerateliers.composition.SlotFault;
import nl.leerateliers.document.Cover;
import nl.leerateliers.drafting.Composition;
import nl.leerateliers.drafting.Compositions;
import nl.leerateliers.drafting.Edition;
import nl.leerateliers.drafting.Life;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.report.Manuscripts;
import nl.leerateliers.report.PrintManuscript;
import nl.leerateliers.report.PrintedForm;
import nl.leerateliers.security.Visitor;

/** What is done with a whole edition: begin, freeze anew, print, lay before readers, publish. */
@ApplicationScoped
class Editions {

  private final Compositions compositions;
  private final Life life;
  private final Manuscripts manuscripts;
  private final PrintManuscript print;
  private final Clock clock;

  @Inject
  Editions(
      Compositions compositions,
      Life life,
      Manuscripts manuscripts,
      PrintManuscript print,
      Clock clock) {
    this.compositions = compositions;
    this.life = life;
    this.manuscripts = manuscripts;
    this.print = print;
    this.clock = clock;
  }

  Composition begin(Place place, Visitor by, String reason) {
    compositions.in(place).stream()
        .filter(one -> !one.isPublished())
        .findFirst()
        .ifPresent(
            open -> {
              throw new Problem("composition-open", 409, open.number());
            });
    return compositions.begin(place, manuscripts.freezeReleased(place).snapshot(), by, reason);
  }

  void freeze(Edition edition, Visitor by) {
    Composition composition = edition.composition();
    if (!composition.isDraft()) {
      // Refuses in its own words, before figures are counted for nothing.
      throw refused(composition);
    }
    life.freeze(
        edition.place(),
        composition.number(),
        manuscripts.freezeReleased(edition.place()).snapshot(),
        by);
  }

  Manuscript manuscript(Edition edition) {
    return manuscripts.get(edition.place(), edition.composition().manuscript());
  }

  /** Where the edition stands now, as a report. */
  static ComposedReport composed(Edition edition, Manuscript manuscript) {
    String mark = mark(edition);
    return new ComposedReport(
        manuscript,
        edition.texts(),
        edition.leftOut(),
        List.of(new Cover.Fact(text("editing.fact.edition"), mark)),
        mark);
  }

  /**
   * Lays it before its readers.
   *
   * @throws Problem 422 while a text holds something that cannot be printed
   */
  void submit(Edition edition, Visitor by) {
    List<SlotFault> blocking =
        composed(edition, manuscript(edition)).faults().stream()
            .filter(fault -> fault.fault().blocks())
            .toList();
    if (!blocking.isEmpty()) {
      throw new Problem(
          "composition-faults",
          422,
          blocking.stream()
              .map(
                  fault ->
                      text(
                          "editing.fault.place",
                          fault.title(),
                          fault.fault().line(),
                          fault.fault().message()))
              .collect(Collectors.joining(" ")));
    }
    life.submit(edition.place(), edition.composition().number(), by);
  }

  /** Orders a print of how it stands now. */
  void proof(Edition edition, Visitor by) {
    Manuscript manuscript = manuscript(edition);
    String kept =
        Language.DUTCH.during(
            () -> manuscripts.keep(manuscript.with(composed(edition, manuscript).document())));
    print.order(edition.place(), kept, by.account());
  }

  /** Keeps the report as it will always be, orders its files and closes the edition. */
  void publish(Edition edition, Visitor by) {
    if (edition.composition().state() != Composition.State.SIGNED) {
      throw refused(edition.composition());
    }
    Manuscript manuscript = manuscript(edition);
    String kept =
        Language.DUTCH.during(
            () ->
                manuscripts.keep(
                    manuscript.with(finished(edition, manuscript, clock.instant()).document())));
    String job = print.orderForms(edition.place(), kept, by.account());
    life.publish(edition.place(), edition.composition().number(), by, kept, job);
  }

  /** Orders what is lacking of the files of a published edition. */
  void printAgain(Edition edition, Visitor by) {
    if (!edition.composition().isPublished()) {
      throw refused(edition.composition());
    }
    print.orderForms(edition.place(), edition.composition().finished(), by.account());
  }

  List<PrintedForm> forms(Edition edition) {
    return edition.composition().isPublished()
        ? print.forms(edition.composition().finished())
        : List.of();
  }

  private static ComposedReport finished(Edition edition, Manuscript manuscript, Instant now) {
    List<Cover.Fact> facts = new ArrayList<>();
    int number = edition.composition().number();
    facts.add(
        new Cover.Fact(
            text("editing.fact.edition"),
            text("editing.fact.published", number, DutchDate.day(now))));
    facts.add(
        new Cover.Fact(
            text("editing.fact.signed"),
            edition.signatures().stream()
                .map(step -> text("web.role." + step.role().code()))
                .collect(Collectors.joining(", "))));
    return new ComposedReport(
        manuscript,
        edition.texts(),
        edition.leftOut(),
        facts,
        text("editing.mark.published", number));
  }

  private static Problem refused(Composition composition) {
    return new Problem("composition-" + composition.state().name().toLowerCase(Locale.ROOT), 409);
  }

  private static String mark(Edition edition) {
    Composition composition = edition.composition();
    return text("editing.mark", composition.number(), text("editing.state." + composition.state()));
  }
}
