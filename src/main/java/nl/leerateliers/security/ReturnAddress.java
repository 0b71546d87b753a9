package nl.leerateliers.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor goes after signing in or choosing a language: a page of the portal, never another
 * site.
 */
public record ReturnAddress(String path) {

  public static ReturnAddress of(@Nullable String asked) {
    return new ReturnAddress(asked != null && isPageHere(asked) ? asked : "/");
  }

  private static boolean isPageHere(String asked) {
    // A browser reads a backslash as a slash, so "/\host" would be another site.
    if (!asked.startsWith("/") || asked.startsWith("//") || asked.contains("\\")) {
      return false;
    }
    try {
      URI uri = new URI(asked);
      return !uri.isAbsolute()
          && uri.getRawAuthority() == null
          && uri.getPath().startsWith("/")
          && !uri.getPath().startsWith("//")
          && !uri.getPath().matches("/(inloggen|uitloggen)(/.*)?");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
