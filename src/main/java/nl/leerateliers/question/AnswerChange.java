package nl.leerateliers.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the answer to a question said from some moment on. */
@Entity
@Table(name = "learning_answer_change")
public class AnswerChange {

  /** Who wrote what came with a dataset. */
  public static final String DATASET = "dataset";

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "question")
  private String question;

  @Column(name = "number")
  private int number;

  @Column(name = "state")
  private String state;

  @Column(name = "answer")
  private @Nullable String answer;

  @Column(name = "evidence")
  private @Nullable String evidence;

  @Column(name = "data_needed")
  private @Nullable String dataNeeded;

  @Column(name = "source_id")
  private @Nullable String sourceId;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "account")
  private String account;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  protected AnswerChange() {}

  AnswerChange(LearningAnswer now, int number, String account, OffsetDateTime at) {
    this.id = UUID.randomUUID().toString();
    this.question = now.question();
    this.number = number;
    this.state = now.state();
    this.answer = now.answer();
    this.evidence = now.evidence();
    this.dataNeeded = now.dataNeeded();
    this.sourceId = now.sourceId();
    this.place = now.place();
    this.account = account;
    this.writtenAt = at;
  }

  public int number() {
    return number;
  }

  public String state() {
    return state;
  }

  public @Nullable String answer() {
    return answer;
  }

  public @Nullable String evidence() {
    return evidence;
  }

  public @Nullable String dataNeeded() {
    return dataNeeded;
  }

  public String account() {
    return account;
  }

  public Instant writtenAt() {
    return writtenAt.toInstant();
  }

  boolean says(LearningAnswer now) {
    return checksum(state, answer, evidence, dataNeeded, sourceId, place).equals(checksum(now));
  }

  /** Tells answers apart, wherever they came from. */
  static String checksum(@Nullable LearningAnswer now) {
    return now == null
        ? "none"
        : checksum(
            now.state(),
            now.answer(),
            now.evidence(),
            now.dataNeeded(),
            now.sourceId(),
            now.place());
  }

  private static String checksum(@Nullable String... parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(Arrays.toString(parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
