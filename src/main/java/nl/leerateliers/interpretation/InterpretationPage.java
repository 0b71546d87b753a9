package nl.leerateliers.interpretation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import nl.leerateliers.security.Access;
import org.jspecify.annotations.Nullable;

/** The page with all interpretations of a dashboard, and the forms that are sent to it. */
@RequestScoped
public class InterpretationPage {

  private static final String VIEW = "interpretation/interpretations.xhtml";

  @Inject private Access access;
  @Inject private Interpretations interpretations;
  @Inject private InterpretationRows rows;
  @Inject private Models models;

  /** All of them. */
  String show(Dashboard dashboard) {
    return show(dashboard, null, Map.of());
  }

  /**
   * Keeps what was typed and goes back to its figure; 422 with what was typed and what is wrong.
   */
  Response write(Dashboard dashboard, MultivaluedMap<String, String> form) {
    InterpretationDraft draft = InterpretationDraft.of(form);
    Map<String, String> faults = interpretations.write(dashboard, draft, access.get());
    if (!faults.isEmpty()) {
      return Response.status(422).entity(show(dashboard, draft, faults)).build();
    }
    return back(dashboard, draft.selection(), draft.figure());
  }

  /** Withdraws one's own and goes back to its figure. */
  Response withdraw(Dashboard dashboard, String id) {
    Interpretation withdrawn = interpretations.withdraw(dashboard, id, access.get());
    return back(dashboard, "", withdrawn.figure());
  }

  private String show(
      Dashboard dashboard, @Nullable InterpretationDraft draft, Map<String, String> faults) {
    models.put("region", dashboard.region());
    models.put("home", dashboard.address());
    models.put(
        "rows",
        rows.of(dashboard, access.get()).stream()
            .sorted(Comparator.comparing(InterpretationRow::figure))
            .toList());
    models.put("draft", draft);
    models.put("faults", faults);
    models.put("figureTitle", draft == null ? "" : dashboard.title(draft.figure()));
    return VIEW;
  }

  private static Response back(Dashboard dashboard, String selection, String figure) {
    String page = dashboard.selection(selection).at(dashboard.address());
    return Response.seeOther(URI.create(page + "#" + figure)).build();
  }
}
