package nl.leerateliers.ketenkaart;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The search as it stands in the address; the same for the page and the API. */
public class CardQuery {

  @QueryParam("caseType")
  private @Nullable String caseType;

  @QueryParam("verdieping")
  private @Nullable String verdieping;

  @QueryParam("policeTeam")
  private @Nullable String policeTeam;

  @QueryParam("other")
  private @Nullable String other;

  @QueryParam("text")
  private @Nullable String text;

  @QueryParam("page")
  private @Nullable String page;

  /**
   * The search that is asked for.
   *
   * @throws nl.leerateliers.message.Problem 400 when a value is not on the list
   */
  public CardSearch search() {
    return CardSearch.of(caseType, verdieping, policeTeam, other, text, page);
  }
}
