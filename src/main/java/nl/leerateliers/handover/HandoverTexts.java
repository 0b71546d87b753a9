package nl.leerateliers.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

/** What an atelier passes on, as texts that a region may release. */
@ApplicationScoped
public class HandoverTexts extends RegionTexts {

  public static final String KIND = "handover";

  private final Handovers handovers;
  private final Organisations organisations;

  @Inject
  HandoverTexts(Handovers handovers, Organisations organisations) {
    super(KIND);
    this.handovers = handovers;
    this.organisations = organisations;
  }

  @Override
  public List<RegionText> in(Region region) {
    Map<String, String> names =
        organisations.in(region).stream()
            .collect(Collectors.toMap(Organisation::code, Organisation::name));
    return handovers.in(region).stream()
        .filter(handover -> handover.state() != Handover.State.DROPPED)
        .map(
            handover ->
                text(
                    region,
                    handover.id(),
                    handover.what(),
                    "overdracht#over",
                    words(handover, names),
                    region.fictitious(),
                    RegionText.Standing.OWN))
        .toList();
  }

  /** In words that are printed in reports: so always Dutch, and never a code. */
  private static Words words(Handover handover, Map<String, String> names) {
    String organisation = handover.organisation() == null ? "" : handover.organisation();
    return switch (handover.addressee()) {
      case NEXT_ATELIER -> handover.words();
      case ZSM ->
          handover
              .words()
              .and("to", Language.DUTCH.during(() -> Messages.text("handover.words.ZSM")));
      case OWN_ORGANISATION ->
          handover.words().and("to", names.getOrDefault(organisation, organisation));
    };
  }
}
