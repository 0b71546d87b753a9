package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.document.Form;
import nl.leerateliers.document.FormPart;
import nl.leerateliers.ketenkaart.Contribution;
import nl.leerateliers.ketenkaart.Ketenkaart;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.reflection.CaseReflection;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * The card of annex 1 in its own order and words. The filled and the empty form are one text, so
 * that they cannot drift apart; what the source does not ask stands in small type under it.
 */
final class AnnexOne {

  private final @Nullable CaseReflection reflection;
  private final String bvh;
  private final AnswerSheet sheet;

  private AnnexOne(
      List<Organisation> organisations, @Nullable CaseReflection reflection, String bvh) {
    this.reflection = reflection;
    this.bvh = bvh;
    this.sheet = new AnswerSheet(organisations, reflection);
  }

  /**
   * The form of one case.
   *
   * @param bvh the number of the case, or what stands for it; empty when none is kept
   */
  static Form filled(CaseReflection reflection, String bvh, LocalDate today) {
    List<FormPart> parts =
        new ArrayList<>(new AnnexOne(reflection.organisations(), reflection, bvh).written());
    parts.addAll(Additions.to(reflection));
    Region region = reflection.region();
    Ketenkaart card = reflection.file().card();
    return new Form(
        text("form.title"),
        text("form.lead.filled", card.id(), card.title()),
        text("form.scope.filled", region.name(), card.id()),
        region.fictitious() ? text("form.mark") : "",
        region.fictitious() ? text("form.notice") : "",
        text("form.footer", DutchDate.day(today)),
        false,
        parts);
  }

  /** The empty form with the rows of the atelier's own organisations. */
  static Form blank(Region region, List<Organisation> organisations, LocalDate today) {
    return new Form(
        text("form.title"),
        text("form.lead.blank", region.atelier(), region.name()),
        text("form.scope.blank", region.name()),
        "",
        "",
        text("form.footer", DutchDate.day(today)),
        true,
        new AnnexOne(organisations, null, "").written());
  }

  private List<FormPart> written() {
    head();
    sheet.step(1);
    sheet.ask("known", Ketenkaart::basicInformation);
    sheet.ask("picture", Ketenkaart::safetyPicture);
    sheet.codes(CardCodes::people);
    sheet.step(2);
    sheet.ask("deepen", card -> card.intention().verdiepingWhy());
    sheet.codes(CardCodes::verdieping);
    sheet.ask("questions", card -> card.intention().questions());
    sheet.ask("goal", card -> card.intention().goal());
    sheet.codes(CardCodes::goal);
    sheet.rows(
        "who", List.of("who", "activity", "minutes"), List.of(this::activity, AnnexOne::minutes));
    sheet.step(3);
    sheet.ask("needed", Ketenkaart::interpretation);
    sheet.codes(CardCodes::interpretation);
    sheet.step(4);
    sheet.ask("chosen", card -> card.choice().intervention());
    sheet.codes(CardCodes::choice);
    sheet.ask("chosenWhy", card -> card.choice().interventionWhy());
    sheet.step(5);
    sheet.ask("agreements", Ketenkaart::followUpAgreements);
    sheet.ask("feedback", Ketenkaart::feedbackTo);
    sheet.step(6);
    sheet.ask("valueAdded", card -> card.evaluation().valueAdded());
    sheet.codes(codes -> codes.valueAddedBy(reflection));
    sheet.ask(
        "preselectCareValue", card -> CardCodes.known(card.evaluation().preselectCareValue()));
    sheet.ask("evaluation", card -> card.evaluation().evaluation());
    sheet.rows("demand", List.of("who", "demand"), List.of(row -> orEmpty(row.demand())));
    sheet.ask("furthered", card -> card.evaluation().facilitators());
    sheet.codes(CardCodes::furthered);
    sheet.ask("hindered", card -> card.evaluation().barriers());
    sheet.codes(CardCodes::hindered);
    return sheet.parts();
  }

  private void head() {
    sheet.fact("started", card -> DutchDate.day(card.startedOn()));
    sheet.fact("chosen", card -> day(card.interventionChosenOn()));
    sheet.fact("author", card -> name(card.head().authorOrganisation()));
    sheet.fact("suspect", card -> card.head().suspect());
    sheet.fact("involved", card -> card.head().peopleInvolved());
    if (reflection != null && !reflection.file().pseudonyms().isEmpty()) {
      sheet.fact("pseudonyms", card -> String.join(", ", reflection.file().pseudonyms()));
    }
    sheet.fact("bvh", card -> bvh);
    sheet.fact("offence", card -> card.head().offence());
    sheet.fact("preselect", card -> CardCodes.code("preselect", card.head().preselect()));
    sheet.fact("preselectCare", card -> CardCodes.code("preselect", card.head().preselectCare()));
    sheet.fact("plan", card -> CardCodes.known(card.head().safetyHousePlan()));
    sheet.codes(CardCodes::head);
  }

  private String activity(Contribution row) {
    List<String> lines = new ArrayList<>();
    if (row.activity() != null) {
      lines.add(row.activity());
    }
    if (row.fromWhom() != null) {
      lines.add(text("form.row.from", row.fromWhom()));
    }
    lines.addAll(CardCodes.notObtained(row));
    if (reflection != null && row.obtainedBy() != null) {
      lines.add(text("form.row.obtainedBy", reflection.organisationShort(row.obtainedBy())));
    }
    return String.join("\n", lines);
  }

  private static String minutes(Contribution row) {
    return row.minutes() == null ? "" : text("form.row.minutes", row.minutes());
  }

  private @Nullable String name(@Nullable String organisation) {
    return reflection == null ? null : reflection.organisationName(organisation);
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : DutchDate.day(day);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
