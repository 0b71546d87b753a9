package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** The list of cases of an atelier. */
@RequestScoped
@Controller
@Path("ateliers/{region}/zaken")
public class CasesController {

  @Inject private Access access;
  @Inject private Ketenkaarten ketenkaarten;
  @Inject private Organisations organisations;
  @Inject private CardsSeen seen;
  @Inject private Models models;

  @GET
  public String search(@PathParam("region") String key, @BeanParam CardQuery query) {
    Region region = access.region(key, Permission.SEE_CASES);
    CardLists lists = organisations.lists(region);
    CardSearch search = query.search(lists);
    seen.recordList(region, search);
    models.put("region", region);
    models.put("mayCode", access.may(Permission.CODE_CASES, region));
    models.put("search", search);
    models.put("choices", CardChoice.values());
    models.put("lists", lists);
    models.put("list", ketenkaarten.search(region, search));
    models.put("teams", ketenkaarten.policeTeams(region));
    return "ketenkaart/cases.xhtml";
  }
}
