package nl.leerateliers.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What a region proposes to ask on the card of a next atelier. */
@RequestScoped
@Path("api/regions/{region}/data-proposals")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

  private final Access access;
  private final DataProposals proposals;

  @Inject
  ProposalResource(Access access, DataProposals proposals) {
    this.access = access;
    this.proposals = proposals;
  }

  @GET
  public List<DataProposal> in(@PathParam("region") String key) {
    return proposals.in(access.region(key, Permission.SEE_REGION));
  }
}
