package nl.leerateliers.security;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param region the key of the region whose data it concerns; null for the portal itself
 * @param role the code of the role the account had then
 * @param action a short code, such as {@code dataset-imported}
 */
public record AuditEntry(
    Instant at,
    @Nullable String region,
    String account,
    String role,
    String action,
    @Nullable String subject) {

  /** Who acts when no visitor does. */
  static final String PORTAL = "portaal";

  static final String NO_ROLE = "-";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Messages.DUTCH);

  static String checkedAction(String action) {
    if (!action.matches("[a-z][a-z-]{2,39}")) {
      throw new IllegalArgumentException("An action is a short code: " + action);
    }
    return action;
  }

  /** Date and time in the Netherlands. */
  public String moment() {
    return DutchDate.in(MOMENT).format(ZonedDateTime.ofInstant(at, DutchDate.ZONE));
  }

  /** The action in words; a code without words shows itself. */
  public String what() {
    String key = "security.action." + action;
    return Messages.has(key) ? Messages.text(key) : action;
  }

  public String roleName() {
    String key = "web.role." + role;
    return Messages.has(key) ? Messages.text(key) : role;
  }
}
