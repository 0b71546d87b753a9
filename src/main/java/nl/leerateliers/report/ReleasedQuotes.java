package nl.leerateliers.report;

import static nl.leerateliers.message.Messages.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerateliers.composition.KeptQuote;
import nl.leerateliers.drafting.Place;
import nl.leerateliers.evaluation.QuoteTexts;
import nl.leerateliers.handover.HandoverTexts;
import nl.leerateliers.message.Language;
import nl.leerateliers.publication.Publications;
import nl.leerateliers.publication.ReleasedWords;
import nl.leerateliers.publication.Words;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;

/**
 * What may be quoted now: words that two people of a region released and nobody took back. Of a
 * region that does not answer nothing may be quoted.
 */
@ApplicationScoped
class ReleasedQuotes {

  private final Publications publications;
  private final Regions regions;
  private final EachRegion each;

  @Inject
  ReleasedQuotes(Publications publications, Regions regions, EachRegion each) {
    this.publications = publications;
    this.regions = regions;
    this.each = each;
  }

  List<KeptQuote> in(Place place) {
    Region region = place.region();
    if (region != null) {
      return of(region, "", "");
    }
    return each
        .ask(regions.all(), one -> of(one, one.key() + "-", one.atelier() + ", "))
        .answers()
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<KeptQuote> of(Region region, String before, String atelier) {
    return Language.DUTCH.during(
        () ->
            Stream.of(QuoteTexts.KIND, HandoverTexts.KIND)
                .flatMap(kind -> publications.releasedOf(region, kind).values().stream())
                .flatMap(words -> quote(words, before, atelier))
                .sorted(
                    Comparator.comparing(KeptQuote::isHandover)
                        .thenComparing(KeptQuote::about)
                        .thenComparing(KeptQuote::id))
                .toList());
  }

  private static Stream<KeptQuote> quote(ReleasedWords released, String before, String atelier) {
    boolean handover = released.kind().equals(HandoverTexts.KIND);
    Words words = released.words();
    String said = words.part(handover ? "what" : "text");
    String by = atelier + (handover ? text("report.quote.handover") : words.part("by"));
    return said.isBlank()
        ? Stream.of()
        : Stream.of(
            new KeptQuote(
                before + released.id(),
                said,
                released.fictitious() ? text("report.quote.fictitious", by) : by,
                words.part(handover ? "to" : "about"),
                handover));
  }
}
