package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import org.eclipse.krazo.forms.FormMethodOverwriteFilter;

/**
 * Makes the MVC layer's form-method filter once and not for every request: it holds nothing of a
 * request, and searches the class path when it is made.
 */
public class OneFormMethodFilter implements Extension {

  void keep(@Observes ProcessAnnotatedType<FormMethodOverwriteFilter> filter) {
    filter
        .configureAnnotatedType()
        .remove(annotation -> annotation instanceof RequestScoped)
        .add(ApplicationScoped.Literal.INSTANCE);
  }
}
