package nl.leerateliers.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Who sent an evaluation and under which name; none of it is in the dataset. */
@Entity
@Table(name = "evaluation_entry")
public class EvaluationEntry {

  @Id
  @Column(name = "evaluation_id")
  private String evaluationId;

  @Column(name = "account")
  private String account;

  @Column(name = "token")
  private String token;

  @Column(name = "name")
  private @Nullable String name;

  @Column(name = "written_at")
  private OffsetDateTime writtenAt;

  protected EvaluationEntry() {}

  EvaluationEntry(
      String evaluationId, String account, String token, @Nullable String name, OffsetDateTime at) {
    this.evaluationId = evaluationId;
    this.account = account;
    this.token = token;
    this.name = name;
    this.writtenAt = at;
  }

  String evaluationId() {
    return evaluationId;
  }

  String account() {
    return account;
  }

  String token() {
    return token;
  }

  @Nullable String name() {
    return name;
  }

  OffsetDateTime writtenAt() {
    return writtenAt;
  }
}
