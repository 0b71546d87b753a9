package nl.leerateliers.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who came in and went out, and who tried. */
@ApplicationScoped
class SignInLog {

  private final Accounts accounts;
  private final DemoRule demo;
  private final CurrentVisitor current;
  private final PortalAuditTrail trail;

  @Inject
  SignInLog(Accounts accounts, DemoRule demo, CurrentVisitor current, PortalAuditTrail trail) {
    this.accounts = accounts;
    this.demo = demo;
    this.current = current;
    this.trail = trail;
  }

  void signedIn(String account) {
    trail.record(known(account), "signed-in", null);
  }

  void signedOut() {
    current.find().ifPresent(visitor -> trail.record(visitor, "signed-out", null));
  }

  /** Tells whether it failed because demo accounts are refused now. */
  boolean failed(String account, String address) {
    Optional<Account> known = accounts.find(account);
    trail.record(known(account), "sign-in-failed", address);
    return known.filter(found -> !demo.admits(found)).isPresent();
  }

  /** An unknown name is not kept: people type their password in the wrong field. */
  private @Nullable Visitor known(String account) {
    return accounts.find(account).map(Account::visitor).orElse(null);
  }
}
