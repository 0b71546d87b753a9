package nl.leerateliers.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.Config;

/** {@code PORTAL_SECURE_COOKIES=true} for a portal behind a proxy that speaks https. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private Config config;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (config.getOptionalValue("portal.secure.cookies", Boolean.class).orElse(false)) {
      event.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
