package nl.leerateliers.security;

import static nl.leerateliers.security.Permission.ADMINISTER;
import static nl.leerateliers.security.Permission.ANSWER_QUESTIONS;
import static nl.leerateliers.security.Permission.CHOOSE_FOLLOW_UP;
import static nl.leerateliers.security.Permission.CHOOSE_NAMES;
import static nl.leerateliers.security.Permission.CODE_CASES;
import static nl.leerateliers.security.Permission.COMPARE_ATELIERS;
import static nl.leerateliers.security.Permission.DECIDE_FOR_REGION;
import static nl.leerateliers.security.Permission.DECIDE_LEARNING;
import static nl.leerateliers.security.Permission.IMPORT_DATASET;
import static nl.leerateliers.security.Permission.INTERPRET;
import static nl.leerateliers.security.Permission.MAKE_REPORTS;
import static nl.leerateliers.security.Permission.PREPARE_MEETING;
import static nl.leerateliers.security.Permission.PROPOSE_LEARNING;
import static nl.leerateliers.security.Permission.PROPOSE_SNAPSHOT;
import static nl.leerateliers.security.Permission.PROPOSE_TEXT;
import static nl.leerateliers.security.Permission.RELEASE_SNAPSHOT;
import static nl.leerateliers.security.Permission.RELEASE_TEXT;
import static nl.leerateliers.security.Permission.REVIEW_REPORTS;
import static nl.leerateliers.security.Permission.SEE_AUDIT_TRAIL;
import static nl.leerateliers.security.Permission.SEE_CASES;
import static nl.leerateliers.security.Permission.SEE_REGION;
import static nl.leerateliers.security.Permission.TAKE_DECISIONS;
import static nl.leerateliers.security.Permission.WRITE_CASES;
import static nl.leerateliers.security.Permission.WRITE_EVALUATIONS;
import static nl.leerateliers.security.Permission.WRITE_REPORTS;
import static nl.leerateliers.security.Permission.WRITE_WEEK_REFLECTIONS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven roles, what each may do, and whether that holds for one region or for all. */
public enum Role {
  PARTICIPANT(
      true,
      SEE_REGION,
      INTERPRET,
      SEE_CASES,
      WRITE_CASES,
      WRITE_EVALUATIONS,
      PROPOSE_LEARNING,
      PROPOSE_TEXT),
  COACH(
      true,
      SEE_REGION,
      INTERPRET,
      SEE_CASES,
      WRITE_CASES,
      WRITE_EVALUATIONS,
      WRITE_WEEK_REFLECTIONS,
      CHOOSE_NAMES,
      CHOOSE_FOLLOW_UP,
      IMPORT_DATASET,
      PROPOSE_SNAPSHOT,
      RELEASE_SNAPSHOT,
      PREPARE_MEETING,
      TAKE_DECISIONS,
      DECIDE_FOR_REGION,
      ANSWER_QUESTIONS,
      PROPOSE_LEARNING,
      DECIDE_LEARNING,
      PROPOSE_TEXT,
      RELEASE_TEXT,
      MAKE_REPORTS,
      REVIEW_REPORTS),
  BEGELEIDINGSGROEP(
      true,
      SEE_REGION,
      INTERPRET,
      WRITE_WEEK_REFLECTIONS,
      RELEASE_SNAPSHOT,
      TAKE_DECISIONS,
      DECIDE_FOR_REGION,
      DECIDE_LEARNING,
      PROPOSE_TEXT,
      RELEASE_TEXT,
      MAKE_REPORTS,
      REVIEW_REPORTS),
  NATIONAL(false, COMPARE_ATELIERS, MAKE_REPORTS, REVIEW_REPORTS),
  RESEARCHER(
      false,
      SEE_REGION,
      INTERPRET,
      SEE_CASES,
      CODE_CASES,
      COMPARE_ATELIERS,
      MAKE_REPORTS,
      WRITE_REPORTS,
      REVIEW_REPORTS),
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
