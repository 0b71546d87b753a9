package nl.leerateliers.security;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import nl.leerateliers.message.Messages;

/** An access token as its owner reads it. */
public record TokenRow(String id, String label, String madeOn, String endsOn) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Messages.DUTCH);

  static TokenRow of(AccessToken token) {
    OffsetDateTime end = token.expiresAt();
    return new TokenRow(
        token.id(),
        token.label(),
        day(token.createdAt()),
        end == null ? Messages.text("security.token.no-end") : day(end));
  }

  private static String day(OffsetDateTime at) {
    return DAY.format(at.atZoneSameInstant(AuditEntry.ZONE));
  }
}
