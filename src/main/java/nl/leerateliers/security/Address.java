package nl.leerateliers.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** An address of the portal as the server understands it: decoded, without tricks. */
record Address(String path) {

  private static final Pattern STATIC =
      Pattern.compile("/(css|js|fonts|img|webjars)/.*|/favicon.*");
  private static final Pattern PROBE = Pattern.compile("/health(/.*)?");
  private static final Pattern API = Pattern.compile("/api(/.*)?");
  private static final Pattern SERVER = Pattern.compile("/(openapi|openapi-ui|metrics)(/.*)?");
  private static final Pattern TRICK =
      Pattern.compile(";|\\\\|//|/\\.{1,2}(/|$)|%(2e|2f|3b|5c|25|0)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> OPEN = Set.of("/inloggen", "/taal/nl", "/taal/en");

  static Address of(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return new Address(request.getServletPath() + (rest == null ? "" : rest));
  }

  /**
   * Whether the raw address could mean one thing to a filter and another to what answers it. The
   * portal makes no such addresses itself.
   */
  static boolean isAmbiguous(String raw) {
    return TRICK.matcher(raw).find();
  }

  boolean isStatic() {
    return STATIC.matcher(path).matches();
  }

  /** Where it makes no difference who asks. */
  boolean isForEveryone() {
    return isStatic() || PROBE.matcher(path).matches();
  }

  boolean isOpen() {
    return isForEveryone() || OPEN.contains(path);
  }

  boolean isForAdministrators() {
    return SERVER.matcher(path).matches();
  }

  /** Whether a script asks, who is told in JSON. */
  boolean isForScripts() {
    return isForAdministrators() || API.matcher(path).matches();
  }
}
