package nl.leerateliers.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key by which a script does what its owner may do. The secret itself is not stored. */
@Entity
@Table(name = "access_token")
public class AccessToken {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "account")
  private String account;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "label")
  private String label;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "expires_at")
  private @Nullable OffsetDateTime expiresAt;

  protected AccessToken() {}

  AccessToken(
      String account,
      String secret,
      String label,
      OffsetDateTime createdAt,
      @Nullable OffsetDateTime expiresAt) {
    this.id = UUID.randomUUID().toString();
    this.account = account;
    this.tokenHash = Secret.sha256(secret);
    this.label = label;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public OffsetDateTime createdAt() {
    return createdAt;
  }

  /** Null when it holds until it is revoked. */
  public @Nullable OffsetDateTime expiresAt() {
    return expiresAt;
  }

  String account() {
    return account;
  }

  boolean isValid(OffsetDateTime now) {
    return expiresAt == null || now.isBefore(expiresAt);
  }
}
