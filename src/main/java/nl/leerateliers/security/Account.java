package nl.leerateliers.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Someone who may sign in, with one role and, for a regional role, one region. */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "region")
  private @Nullable String region;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "password_version")
  private int passwordVersion;

  @Column(name = "demo")
  private boolean demo;

  @Column(name = "start_region")
  private @Nullable String startRegion;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected Account() {}

  Account(Visitor who, String passwordHash, boolean demo, OffsetDateTime createdAt) {
    this.name = who.account();
    this.role = who.role();
    this.region = who.region();
    this.passwordHash = passwordHash;
    this.demo = demo;
    this.createdAt = createdAt;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  /** The key of the region; null for a role without one. */
  public @Nullable String region() {
    return region;
  }

  /** Whether it was made by the portal to try it out; it works on fictitious data only. */
  public boolean isDemo() {
    return demo;
  }

  public OffsetDateTime createdAt() {
    return createdAt;
  }

  /** The key of the region that a user of several chose to start with. */
  public @Nullable String startRegion() {
    return startRegion;
  }

  void startWith(@Nullable String key) {
    startRegion = key;
  }

  Visitor visitor() {
    return new Visitor(name, role, region);
  }

  String passwordHash() {
    return passwordHash;
  }

  int passwordVersion() {
    return passwordVersion;
  }

  /** Sessions that began with the old password end. */
  void changePassword(String hash) {
    passwordHash = hash;
    passwordVersion++;
  }
}
