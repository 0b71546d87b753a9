package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Finds the visitor behind the request, as the container signed them in. */
@ApplicationScoped
class CurrentVisitor {

  private final SecurityContext security;

  @Inject
  CurrentVisitor(SecurityContext security) {
    this.security = security;
  }

  /** Empty for an anonymous visitor, and for work that no visitor asked for. */
  Optional<Visitor> find() {
    return security.getPrincipalsByType(SignedIn.class).stream().findFirst().map(SignedIn::visitor);
  }
}
