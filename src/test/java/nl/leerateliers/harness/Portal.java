package nl.leerateliers.harness;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A portal that runs: its address and its data directory. */
public record Portal(URI address, Path data) {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** The demo account of a role, in a region where the role has one. */
  public DemoAccount account(String role, String region) {
    return accounts().stream()
        .filter(account -> account.role().equals(role))
        .filter(account -> account.region().equals("-") || account.region().equals(region))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No demo account: " + role + " " + region));
  }

  public List<DemoAccount> accounts() {
    return DemoAccount.in(data);
  }

  /** A new visitor with an empty cookie jar who is not signed in. */
  public HttpVisitor anonymous() {
    return new HttpVisitor(address, null);
  }

  public HttpVisitor signedIn(String role, String region) {
    DemoAccount account = account(role, region);
    HttpVisitor visitor = anonymous();
    visitor.signIn(account.user(), account.password());
    return visitor;
  }

  /** A script that sends the account's access token and keeps no session. */
  public HttpVisitor withToken(String role, String region) {
    return new HttpVisitor(address, account(role, region).token());
  }

  /** Waits until people can sign in. */
  void awaitReady() {
    Instant end = Instant.now().plus(PATIENCE);
    while (anonymous().get("/health/ready").statusCode() != 200) {
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("The portal does not get ready");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
