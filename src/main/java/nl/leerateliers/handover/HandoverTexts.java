package nl.leerateliers.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.region.Region;

/** What goes to the next atelier, as texts that a region may release. */
@ApplicationScoped
public class HandoverTexts implements RegionTexts {

  public static final String KIND = "handover";

  private final Handovers handovers;

  @Inject
  HandoverTexts(Handovers handovers) {
    this.handovers = handovers;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<RegionText> in(Region region) {
    return handovers.in(region).stream()
        .filter(Handover::isForNextAtelier)
        .map(
            handover ->
                new RegionText(
                    KIND,
                    handover.id(),
                    handover.what(),
                    "/ateliers/" + region.key() + "/overdracht#over",
                    handover.words(),
                    region.fictitious(),
                    RegionText.Standing.OWN))
        .toList();
  }
}
