package nl.leerateliers.coding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** One coder's judgements on one card. Once finished it stays as it is. */
@Entity
@Table(name = "card_coding")
public class Coding {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "card_id")
  private String cardId;

  @Column(name = "coder")
  private String coder;

  @Column(name = "started_at")
  private OffsetDateTime startedAt;

  // Also makes the version count a change that is in the judgements only.
  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "finished_at")
  private @Nullable OffsetDateTime finishedAt;

  @Column(name = "text_checksum")
  private @Nullable String textChecksum;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "card_judgement", joinColumns = @JoinColumn(name = "coding_id"))
  @MapKeyColumn(name = "code")
  private Map<String, Judgement> judgements = new HashMap<>();

  @Version
  @Column(name = "version")
  private int version;

  protected Coding() {}

  Coding(String cardId, String coder, OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.cardId = cardId;
    this.coder = coder;
    this.startedAt = now;
    this.changedAt = now;
  }

  public String cardId() {
    return cardId;
  }

  public String coder() {
    return coder;
  }

  public Map<String, Judgement> judgements() {
    return Map.copyOf(judgements);
  }

  public int version() {
    return version;
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  /** Which text was coded; null until it is finished. */
  @Nullable String textChecksum() {
    return textChecksum;
  }

  /**
   * Replaces the judgements.
   *
   * @throws Problem 409 when the coding is finished
   */
  void judge(Map<String, Judgement> now, OffsetDateTime at) {
    if (isFinished()) {
      throw new Problem("coding-finished", 409);
    }
    judgements.clear();
    judgements.putAll(now);
    changedAt = at;
  }

  /**
   * Closes the coding; from here on others may be compared with it.
   *
   * @param checksum of the text that was coded
   */
  void finish(OffsetDateTime at, String checksum) {
    if (judgements.size() != CodingFrame.all().size()) {
      throw new IllegalStateException("Not every item was judged");
    }
    finishedAt = at;
    textChecksum = checksum;
  }
}
