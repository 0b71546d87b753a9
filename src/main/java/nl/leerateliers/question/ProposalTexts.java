package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.region.Region;

/** Accepted proposals for the card as texts that a region may release. */
@ApplicationScoped
public class ProposalTexts extends RegionTexts {

  public static final String KIND = "data-proposal";

  private final DataProposals proposals;

  @Inject
  ProposalTexts(DataProposals proposals) {
    super(KIND);
    this.proposals = proposals;
  }

  @Override
  public List<RegionText> in(Region region) {
    return proposals.in(region).stream()
        .filter(DataProposal::isAccepted)
        .map(
            proposal ->
                text(
                    region,
                    proposal.id(),
                    proposal.label(),
                    "leervragen/" + proposal.question() + "#voorstellen",
                    proposal.words(),
                    region.fictitious(),
                    RegionText.Standing.OWN))
        .toList();
  }
}
