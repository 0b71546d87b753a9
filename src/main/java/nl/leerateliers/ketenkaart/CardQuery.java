package nl.leerateliers.ketenkaart;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** The search as it stands in the address; the same for the page and the API. */
public class CardQuery {

  @Context private UriInfo address;

  /**
   * The search that is asked for.
   *
   * @throws nl.leerateliers.message.Problem 400 when a value is not on the list
   */
  public CardSearch search(CardLists lists) {
    Map<String, String> asked = new LinkedHashMap<>();
    address.getQueryParameters().forEach((name, values) -> asked.put(name, values.get(0)));
    return CardSearch.of(lists, asked);
  }
}
