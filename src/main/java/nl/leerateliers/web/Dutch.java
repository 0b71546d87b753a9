package nl.leerateliers.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;
import nl.leerateliers.message.Messages;

/** Dutch, whatever the browser asks for: its texts are the only ones there are. */
@Priority(1)
@ApplicationScoped
public class Dutch implements LocaleResolver {

  @Override
  public Locale resolveLocale(LocaleResolverContext context) {
    return Messages.DUTCH;
  }
}
