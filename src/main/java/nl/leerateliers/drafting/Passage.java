package nl.leerateliers.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** What somebody wrote in a slot of an edition, as of one moment. Older ones stay. */
@Entity
@Table(name = "report_passage")
public class Passage {

  /** What somebody types on within this time is one version. */
  static final Duration SITTING = Duration.ofMinutes(2);

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "composition")
  private int composition;

  @Column(name = "slot")
  private String slot;

  @Column(name = "title")
  private String title;

  @Column(name = "version")
  private int version;

  @Column(name = "text")
  private String text;

  @Column(name = "account")
  private String account;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "kept")
  private boolean kept;

  @Column(name = "begun_at")
  private OffsetDateTime begunAt;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  protected Passage() {}

  Passage(int composition, int version, PassageDraft draft, Visitor by, OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.composition = composition;
    this.slot = draft.slot();
    this.title = draft.title();
    this.version = version;
    this.text = draft.text();
    this.account = by.account();
    this.role = by.role();
    this.kept = !draft.whileTyping();
    this.begunAt = now;
    this.writtenAt = now;
  }

  /** The same words at the start of a next edition; who wrote them still did. */
  Passage in(int next) {
    Passage copy = new Passage();
    copy.id = UUID.randomUUID().toString();
    copy.composition = next;
    copy.slot = slot;
    copy.title = title;
    copy.version = 1;
    copy.text = text;
    copy.account = account;
    copy.role = role;
    copy.kept = true;
    copy.begunAt = begunAt;
    copy.writtenAt = writtenAt;
    return copy;
  }

  /** Whether more typing by the same person belongs to this version. */
  boolean goesOn(Visitor by, OffsetDateTime now) {
    return !kept && account.equals(by.account()) && begunAt.plus(SITTING).isAfter(now);
  }

  void typeOn(PassageDraft draft, OffsetDateTime now) {
    text = draft.text();
    title = draft.title();
    kept = !draft.whileTyping();
    writtenAt = now;
    version++;
  }

  public String id() {
    return id;
  }

  public String slot() {
    return slot;
  }

  public String title() {
    return title;
  }

  public int version() {
    return version;
  }

  public String text() {
    return text;
  }

  public String account() {
    return account;
  }

  public Role role() {
    return role;
  }

  public Instant writtenAt() {
    return writtenAt.toInstant();
  }
}
