package nl.leerateliers.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account to try the portal with, with its secrets in the clear: they exist in {@code
 * data/demo-accounts.txt} and nowhere else.
 */
record DemoAccount(Visitor who, String password, String token) {

  private static final Map<Role, String> NAMES =
      Map.of(
          Role.PARTICIPANT, "deelnemer",
          Role.COACH, "coach",
          Role.BEGELEIDINGSGROEP, "begeleidingsgroep",
          Role.NATIONAL, "landelijk",
          Role.RESEARCHER, "onderzoeker",
          Role.PRIVACY_OFFICER, "privacy",
          Role.ADMINISTRATOR, FirstAdministrator.NAME);

  static DemoAccount of(Role role, @Nullable String region) {
    return new DemoAccount(
        new Visitor(name(role, region), role, region), Secret.password(), Secret.token());
  }

  static String name(Role role, @Nullable String region) {
    return NAMES.get(role) + (region == null ? "" : "." + region);
  }

  /** {@code role region user password token}. */
  String line() {
    return String.join(
        " ",
        who.role().code(),
        who.region() == null ? "-" : who.region(),
        who.account(),
        password,
        token);
  }
}
