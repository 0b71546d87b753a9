package nl.leerateliers.security;

import static nl.leerateliers.security.Permission.ADMINISTER;
import static nl.leerateliers.security.Permission.CHOOSE_FOLLOW_UP;
import static nl.leerateliers.security.Permission.CODE_CASES;
import static nl.leerateliers.security.Permission.COMPARE_ATELIERS;
import static nl.leerateliers.security.Permission.DECIDE_LEARNING;
import static nl.leerateliers.security.Permission.IMPORT_DATASET;
import static nl.leerateliers.security.Permission.INTERPRET;
import static nl.leerateliers.security.Permission.MAKE_REPORTS;
import static nl.leerateliers.security.Permission.PROPOSE_LEARNING;
import static nl.leerateliers.security.Permission.PROPOSE_SNAPSHOT;
import static nl.leerateliers.security.Permission.PROPOSE_TEXT;
import static nl.leerateliers.security.Permission.RELEASE_SNAPSHOT;
import static nl.leerateliers.security.Permission.RELEASE_TEXT;
import static nl.leerateliers.security.Permission.SEE_AUDIT_TRAIL;
import static nl.leerateliers.security.Permission.SEE_CASES;
import static nl.leerateliers.security.Permission.SEE_REGION;
import static nl.leerateliers.security.Permission.WRITE_CASES;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven roles, what each may do, and whether that holds for one region or for all. */
public enum Role {
  PARTICIPANT(true, SEE_REGION, INTERPRET, SEE_CASES, WRITE_CASES, PROPOSE_LEARNING, PROPOSE_TEXT),
  COACH(
      true,
      SEE_REGION,
      INTERPRET,
      SEE_CASES,
      WRITE_CASES,
      CHOOSE_FOLLOW_UP,
      IMPORT_DATASET,
      PROPOSE_SNAPSHOT,
      RELEASE_SNAPSHOT,
      PROPOSE_LEARNING,
      DECIDE_LEARNING,
      PROPOSE_TEXT,
      RELEASE_TEXT,
      MAKE_REPORTS),
  BEGELEIDINGSGROEP(
      true, SEE_REGION, INTERPRET, RELEASE_SNAPSHOT, DECIDE_LEARNING, PROPOSE_TEXT, RELEASE_TEXT, MAKE_REPORTS),
  NATIONAL(false, COMPARE_ATELIERS, MAKE_REPORTS),
  RESEARCHER(false, SEE_REGION, INTERPRET, SEE_CASES, CODE_CASES, COMPARE_ATELIERS, MAKE_REPORTS),
  PRIVACY_OFFICER(false, SEE_AUDIT_TRAIL),
  ADMINISTRATOR(false, ADMINISTER);

  private final boolean regional;
  private final Set<Permission> permissions;

  Role(boolean regional, Permission... permissions) {
    this.regional = regional;
    this.permissions = Set.of(permissions);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  /** Whether the role belongs to one region. */
  public boolean isRegional() {
    return regional;
  }

  /** The name in accounts, tokens and addresses: {@code privacy-officer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
