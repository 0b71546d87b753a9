package nl.leerateliers.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** The exact words of a text, proposed by one person and released by another. */
@Entity
@Table(name = "publication")
public class Publication {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "kind")
  private String kind;

  @Column(name = "text_id")
  private String textId;

  @Column(name = "title")
  private String title;

  @Column(name = "words")
  private String words;

  @Column(name = "checksum")
  private String checksum;

  @Column(name = "fictitious")
  private boolean fictitious;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin")
  private Origin origin;

  @Column(name = "proposed_by")
  private @Nullable String proposedBy;

  @Column(name = "proposed_at")
  private OffsetDateTime proposedAt;

  @Column(name = "released_by")
  private @Nullable String releasedBy;

  @Column(name = "released_at")
  private @Nullable OffsetDateTime releasedAt;

  @Column(name = "ended_by")
  private @Nullable String endedBy;

  @Column(name = "ended_at")
  private @Nullable OffsetDateTime endedAt;

  protected Publication() {}

  Publication(RegionText text, Origin origin, @Nullable String account, OffsetDateTime now) {
    Words leaving = text.words().withoutCards();
    this.id = UUID.randomUUID().toString();
    this.kind = text.kind();
    this.textId = text.id();
    this.title = text.title();
    this.words = leaving.text();
    this.checksum = leaving.checksum();
    this.fictitious = text.fictitious();
    this.state = State.PROPOSED;
    this.origin = origin;
    this.proposedBy = account;
    this.proposedAt = now;
  }

  /** From now on others read these words. */
  void release(@Nullable String account, OffsetDateTime now) {
    if (state != State.PROPOSED) {
      throw new Problem("publication-decided", 409, title);
    }
    if (account != null && account.equals(proposedBy)) {
      throw new Problem("publication-same-account", 403);
    }
    state = State.RELEASED;
    releasedBy = account;
    releasedAt = now;
  }

  /** Others see nothing of it any more, or never will. */
  void withdraw(String account, OffsetDateTime now) {
    if (state != State.PROPOSED && state != State.RELEASED) {
      throw new Problem("publication-decided", 409, title);
    }
    end(State.WITHDRAWN, account, now);
  }

  /** Other words of the same text were released. */
  void replace(String account, OffsetDateTime now) {
    end(State.REPLACED, account, now);
  }

  private void end(State end, String account, OffsetDateTime now) {
    state = end;
    endedBy = account;
    endedAt = now;
  }

  public String id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  /** The id of the text within its kind. */
  public String textId() {
    return textId;
  }

  /** What the region called it when it was proposed. */
  public String title() {
    return title;
  }

  public Words words() {
    return Words.read(words);
  }

  public boolean fictitious() {
    return fictitious;
  }

  public State state() {
    return state;
  }

  public boolean isOpen() {
    return state == State.PROPOSED;
  }

  public boolean isReleased() {
    return state == State.RELEASED;
  }

  public Origin origin() {
    return origin;
  }

  /** Whether these are the words the text has now. */
  public boolean holds(Words now) {
    return checksum.equals(now.withoutCards().checksum());
  }

  public String checksum() {
    return checksum;
  }

  public @Nullable String proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt.toInstant();
  }

  public @Nullable String releasedBy() {
    return releasedBy;
  }

  public @Nullable Instant releasedAt() {
    return releasedAt == null ? null : releasedAt.toInstant();
  }

  public @Nullable String endedBy() {
    return endedBy;
  }

  public @Nullable Instant endedAt() {
    return endedAt == null ? null : endedAt.toInstant();
  }

  boolean isOf(String kind, String textId) {
    return this.kind.equals(kind) && this.textId.equals(textId);
  }
}
