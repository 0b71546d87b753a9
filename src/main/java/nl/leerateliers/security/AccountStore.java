package nl.leerateliers.security;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Tells the container who comes with a password or with an access token. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

  private final Accounts accounts;
  private final AccessTokens tokens;
  private final DemoRule demo;

  @Inject
  AccountStore(Accounts accounts, AccessTokens tokens, DemoRule demo) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.demo = demo;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof UsernamePasswordCredential typed) {
      return result(accounts.verify(typed.getCaller(), typed.getPasswordAsString()));
    }
    if (credential instanceof BearerToken token) {
      return result(tokens.owner(token.secret()));
    }
    return NOT_VALIDATED_RESULT;
  }

  private CredentialValidationResult result(Optional<Account> found) {
    return found
        .filter(demo::admits)
        .map(a -> new CredentialValidationResult(new SignedIn(a), Set.of(a.role().code())))
        .orElse(INVALID_RESULT);
  }
}
