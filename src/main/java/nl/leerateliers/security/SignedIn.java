package nl.leerateliers.security;

import jakarta.security.enterprise.CallerPrincipal;

/** The principal the container keeps for a signed-in visitor. */
class SignedIn extends CallerPrincipal {

  private static final long serialVersionUID = 1L;
  private final transient Visitor visitor;

  SignedIn(Visitor visitor) {
    super(visitor.account());
    this.visitor = visitor;
  }

  Visitor visitor() {
    return visitor;
  }
}
