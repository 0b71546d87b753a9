package nl.leerateliers.form;

import static nl.leerateliers.message.Messages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  private final List<Organisation> organisations;
  private final @Nullable CaseReflection reflection;
  private final String bvh;
  private final List<FormPart> parts = new ArrayList<>();

  private AnnexOne(
      List<Organisation> organisations, @Nullable CaseReflection reflection, String bvh) {
    this.organisations = organisations;
    this.reflection = reflection;
    this.bvh = bvh;
  }

  /**
   * The form of one case.
   *
   * @param bvh the number of the case, or what stands for it; empty when none is kept
   */
  static Form filled(CaseReflection reflection, String bvh, LocalDate today) {
    AnnexOne form = new AnnexOne(reflection.organisations(), reflection, bvh);
    Region region = reflection.region();
    Ketenkaart card = reflection.file().card();
    form.write();
    form.parts.addAll(Additions.to(reflection));
    return new Form(
        text("form.title"),
        text("form.lead.filled", card.id(), card.title()),
        text("form.scope.filled", region.name(), card.id()),
        region.fictitious() ? text("form.mark") : "",
        region.fictitious() ? text("form.notice") : "",
        text("form.footer", DutchDate.day(today)),
        false,
        form.parts);
  }

  /** The empty form with the rows of the atelier's own organisations. */
  static Form blank(Region region, List<Organisation> organisations, LocalDate today) {
    AnnexOne form = new AnnexOne(organisations, null, "");
    form.write();
    return new Form(
        text("form.title"),
        text("form.lead.blank", region.atelier(), region.name()),
        text("form.scope.blank", region.name()),
        "",
        "",
        text("form.footer", DutchDate.day(today)),
        true,
        form.parts);
  }

  private void write() {
    head();
    step(1);
    ask("known", Ketenkaart::basicInformation);
    ask("picture", Ketenkaart::safetyPicture);
    codes(CardCodes::people);
    step(2);
    ask("deepen", card -> card.intention().verdiepingWhy());
    codes(CardCodes::verdieping);
    ask("questions", card -> card.intention().questions());
    ask("goal", card -> card.intention().goal());
    codes(CardCodes::goal);
    rows("who", List.of("who", "activity", "minutes"), this::activity, AnnexOne::minutes);
    step(3);
    ask("needed", Ketenkaart::interpretation);
    codes(CardCodes::interpretation);
    step(4);
    ask("chosen", card -> card.choice().intervention());
    codes(CardCodes::choice);
    ask("chosenWhy", card -> card.choice().interventionWhy());
    step(5);
    ask("agreements", Ketenkaart::followUpAgreements);
    ask("feedback", Ketenkaart::feedbackTo);
    step(6);
    ask("valueAdded", card -> card.evaluation().valueAdded());
    codes(codes -> codes.valueAddedBy(reflection));
    ask("preselectCareValue", card -> CardCodes.known(card.evaluation().preselectCareValue()));
    ask("evaluation", card -> card.evaluation().evaluation());
    rows("demand", List.of("who", "demand"), row -> orEmpty(row.demand()), null);
    ask("furthered", card -> card.evaluation().facilitators());
    codes(CardCodes::furthered);
    ask("hindered", card -> card.evaluation().barriers());
    codes(CardCodes::hindered);
  }

  private void head() {
    fact("started", card -> DutchDate.day(card.startedOn()));
    fact("chosen", card -> day(card.interventionChosenOn()));
    fact("author", card -> name(card.head().authorOrganisation()));
    fact("suspect", card -> card.head().suspect());
    fact("involved", card -> card.head().peopleInvolved());
    if (reflection != null && !reflection.file().pseudonyms().isEmpty()) {
      fact("pseudonyms", card -> String.join(", ", reflection.file().pseudonyms()));
    }
    fact("bvh", card -> bvh);
    fact("offence", card -> card.head().offence());
    fact("preselect", card -> CardCodes.code("preselect", card.head().preselect()));
    fact("preselectCare", card -> CardCodes.code("preselect", card.head().preselectCare()));
    fact("plan", card -> CardCodes.known(card.head().safetyHousePlan()));
    codes(CardCodes::head);
  }

  private void fact(String key, Function<Ketenkaart, @Nullable String> value) {
    parts.add(new FormPart.Fact(text("form.head." + key), answer(value)));
  }

  private void step(int number) {
    parts.add(new FormPart.Step(text("form.step." + number)));
  }

  private void ask(String key, Function<Ketenkaart, @Nullable String> value) {
    parts.add(new FormPart.Question(text("form.ask." + key)));
    parts.add(new FormPart.Box(answer(value)));
  }

  private void codes(Function<CardCodes, List<String>> lines) {
    if (reflection != null) {
      lines
          .apply(new CardCodes(reflection.file().card()))
          .forEach(line -> parts.add(new FormPart.Codes(line)));
    }
  }

  private void rows(
      String question,
      List<String> columns,
      Function<Contribution, String> second,
      @Nullable Function<Contribution, String> third) {
    List<List<String>> rows = new ArrayList<>();
    for (Organisation organisation : organisations) {
      List<String> row = new ArrayList<>(List.of(organisation.shortName()));
      row.add(cell(organisation, second));
      if (third != null) {
        row.add(cell(organisation, third));
      }
      rows.add(row);
    }
    parts.add(new FormPart.Question(text("form.ask." + question)));
    parts.add(
        new FormPart.Rows(columns.stream().map(c -> text("form.column." + c)).toList(), rows));
  }

  private String cell(Organisation organisation, Function<Contribution, String> value) {
    return reflection == null
        ? ""
        : reflection.file().contributionOf(organisation.code()).map(value).orElse("");
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

  /** What the card says, in words for what it does not; nothing on the empty form. */
  private String answer(Function<Ketenkaart, @Nullable String> value) {
    if (reflection == null) {
      return "";
    }
    String answer = value.apply(reflection.file().card());
    return answer == null || answer.isBlank() ? text("form.empty") : answer;
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
