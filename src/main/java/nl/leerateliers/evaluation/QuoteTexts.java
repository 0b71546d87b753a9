package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.publication.Words;
import nl.leerateliers.region.Region;

/**
 * What participants wrote in their evaluations, as quotes that a region may release. What hangs on
 * a case is never offered.
 */
@ApplicationScoped
public class QuoteTexts extends RegionTexts {

  public static final String KIND = "quote";

  private static final int TITLE = 80;

  private final Evaluations evaluations;
  private final Organisations organisations;

  @Inject
  QuoteTexts(Evaluations evaluations, Organisations organisations) {
    super(KIND);
    this.evaluations = evaluations;
    this.organisations = organisations;
  }

  @Override
  public List<RegionText> in(Region region) {
    Map<String, String> names =
        organisations.in(region).stream()
            .collect(Collectors.toMap(Organisation::code, Organisation::shortName));
    // The words are printed in reports, whatever language the page has on which they are released.
    return Language.DUTCH.during(
        () ->
            evaluations.in(region).stream()
                .filter(each -> each.cardId() == null && each.mergedInto() == null)
                .map(each -> quote(region, names, each))
                .toList());
  }

  private RegionText quote(Region region, Map<String, String> names, Evaluation each) {
    String text = each.text().strip();
    return text(
        region,
        each.id(),
        text.length() <= TITLE ? text : text.substring(0, TITLE) + "…",
        "evaluaties/week/" + Math.max(1, region.period().weekOf(each.givenOn())),
        Words.of("text", text).and("about", about(each)).and("by", by(region, names, each)),
        region.fictitious(),
        RegionText.standing(
            region.fictitious(),
            false,
            each.kind() == EvaluationKind.TOP && each.tension() != null));
  }

  private static String about(Evaluation each) {
    return each.tension() != null
        ? Messages.text("evaluation.quote.tension", each.tension())
        : each.principle() != null
            ? Messages.text("evaluation.quote.principle", each.principle())
            : "";
  }

  /** "top, week 3, OM": a kind, a week and an organisation, and never a name. */
  private static String by(Region region, Map<String, String> names, Evaluation each) {
    String kind =
        Messages.text("evaluation.kind." + each.kind()).toLowerCase(Locale.forLanguageTag("nl"));
    int week = region.period().weekOf(each.givenOn());
    String organisation = each.organisation();
    return organisation == null
        ? Messages.text("evaluation.quote.by", kind, week)
        : Messages.text(
            "evaluation.quote.byOrganisation",
            kind,
            week,
            names.getOrDefault(organisation, organisation));
  }
}
