package nl.leerateliers.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;
import nl.leerateliers.message.Language;

/** The language that the visitor chose, whatever the browser asks for. */
@Priority(1)
@ApplicationScoped
public class PageLocale implements LocaleResolver {

  @Override
  public Locale resolveLocale(LocaleResolverContext context) {
    return Language.current().locale();
  }
}
