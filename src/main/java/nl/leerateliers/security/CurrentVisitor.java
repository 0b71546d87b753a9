package nl.leerateliers.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** Finds the visitor behind the request, as the container signed them in. */
@RequestScoped
class CurrentVisitor {

  private final SecurityContext security;

  @Inject
  CurrentVisitor(SecurityContext security) {
    this.security = security;
  }

  Optional<Visitor> find() {
    return security.getPrincipalsByType(SignedIn.class).stream().findFirst().map(SignedIn::visitor);
  }
}
