package nl.leerateliers.security;

import java.time.OffsetDateTime;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;

/** An access token as its owner reads it. */
public record TokenRow(String id, String label, String madeOn, String endsOn) {

  static TokenRow of(AccessToken token) {
    OffsetDateTime end = token.expiresAt();
    return new TokenRow(
        token.id(),
        token.label(),
        day(token.createdAt()),
        end == null ? Messages.text("security.token.no-end") : day(end));
  }

  private static String day(OffsetDateTime at) {
    return DutchDate.day(at.toInstant());
  }
}
