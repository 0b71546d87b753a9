package nl.leerateliers.passport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.claim.Sources;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** What the forms of learning points choose from. */
@RequestScoped
public class PointModels {

  @Inject private Access access;
  @Inject private Organisations organisations;
  @Inject private Sources sources;
  @Inject private Models models;

  void put(Region region, Map<String, String> faults) {
    List<Organisation> all = organisations.in(region);
    models.put("region", region);
    models.put("faults", faults);
    models.put("organisations", all);
    models.put(
        "names", all.stream().collect(Collectors.toMap(Organisation::code, Organisation::name)));
    models.put("sources", sources.in(region));
    models.put("kinds", PointEvidence.Kind.values());
    models.put("mayPropose", access.may(Permission.PROPOSE_LEARNING, region));
    models.put("seesCases", access.may(Permission.SEE_CASES, region));
  }
}
