package nl.leerateliers.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.eclipse.microprofile.config.Config;

/**
 * The server marks the session cookie Secure by itself when the request came over https. Behind a
 * proxy that speaks https the request does not: {@code PORTAL_SECURE_COOKIES=true} marks it always.
 * HttpOnly is set in web.xml, SameSite=Lax in payara-web.xml (the server ignores it elsewhere).
 */
public class SessionCookie implements ServletContextListener {

  @Inject private Config config;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (config.getOptionalValue("portal.secure.cookies", Boolean.class).orElse(false)) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
