package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.document.Cover;
import nl.leerateliers.document.Cover.Fact;
import nl.leerateliers.document.Document;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * Whom a copy can be made for: the begeleidingsgroep and the organisations of a region, or the
 * national working group. A copy says on its cover and at the foot of each page whose it is.
 */
@ApplicationScoped
class Recipients {

  /** Stands for a copy for each recipient. */
  static final String EACH = "each";

  private static final String BEGELEIDINGSGROEP = "begeleidingsgroep";
  private static final String NATIONAL_GROUP = "national-group";

  private final Regions regions;
  private final Organisations organisations;

  @Inject
  Recipients(Regions regions, Organisations organisations) {
    this.regions = regions;
    this.organisations = organisations;
  }

  /**
   * The orders that one request stands for. A poster is made once: it hangs there for everyone.
   *
   * @param recipient empty for a copy for everyone, {@link #EACH}, or one code
   * @throws Problem 422 when the region has no such recipient
   */
  List<ReportOrder> copies(ReportOrder order, String recipient) {
    if (recipient.isEmpty() || order.kind().isPoster()) {
      return List.of(order);
    }
    // A report is Dutch, whatever language its page is read in.
    Map<String, String> known = Language.DUTCH.during(() -> names(order));
    if (recipient.equals(EACH)) {
      List<ReportOrder> copies = new ArrayList<>();
      known.values().forEach(name -> copies.add(order.to(name)));
      return copies;
    }
    if (!known.containsKey(recipient)) {
      throw new Problem(
          "report-recipient", 422, recipient, EACH + ", " + String.join(", ", known.keySet()));
    }
    return List.of(order.to(known.get(recipient)));
  }

  /** The document with the name of who it is for; as it is when that is everyone. */
  static Document address(Document document, String recipient) {
    if (recipient.isEmpty()) {
      return document;
    }
    Cover cover = document.cover();
    List<Fact> facts = new ArrayList<>(cover.facts());
    facts.add(0, new Fact(text("report.fact.recipient"), recipient));
    return new Document(
        new Cover(
            cover.kicker(),
            cover.title(),
            cover.subtitle(),
            facts,
            cover.noticeTitle(),
            cover.notice()),
        text("report.footer.recipient", document.footer(), recipient),
        document.chapters());
  }

  /** Codes and names, in the order in which the organisations stand on the card. */
  private Map<String, String> names(ReportOrder order) {
    Map<String, String> names = new LinkedHashMap<>();
    if (!order.kind().isRegional()) {
      names.put(NATIONAL_GROUP, text("report.recipient." + NATIONAL_GROUP));
      return names;
    }
    Region region = regions.find(order.region()).orElseThrow(Problem::notFound);
    names.put(BEGELEIDINGSGROEP, text("report.recipient." + BEGELEIDINGSGROEP, region.atelier()));
    organisations.in(region).forEach(one -> names.put(one.code(), one.name()));
    return names;
  }
}
