package nl.leerateliers.ketenkaart;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.leerateliers.region.Region;

/**
 * A form of the card was sent and its own fields are saved. Whoever added inputs of their own to
 * the form takes them from here, so that one button saves all and nothing typed is lost.
 */
public final class CardFormSent {

  private final Region region;
  private final String card;
  private final String account;
  private final MultivaluedMap<String, String> form;
  private int status = 200;

  CardFormSent(Region region, String card, String account, MultivaluedMap<String, String> form) {
    this.region = region;
    this.card = card;
    this.account = account;
    this.form = form;
  }

  public Region region() {
    return region;
  }

  public String card() {
    return card;
  }

  /** Who sent it. */
  public String account() {
    return account;
  }

  public MultivaluedMap<String, String> form() {
    return form;
  }

  /** Has the form shown again with this status, since something was not kept. */
  public void showAgain(int reason) {
    status = Math.max(status, reason);
  }

  int status() {
    return status;
  }
}
