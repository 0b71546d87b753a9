package nl.leerateliers.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A report that was asked for, from order to file.
 *
 * @param id random, so that it cannot be guessed
 * @param account who asked
 * @param progress 0 to 100
 * @param content SHA-256 of the file, once ready; else empty
 * @param bytes size of the file
 * @param snapshot SHA-256 of the frozen reflection, once ready; else empty
 * @param fault what went wrong, in Dutch; else empty
 */
public record ReportJob(
    String id,
    ReportOrder order,
    String account,
    Instant asked,
    State state,
    int progress,
    String content,
    int bytes,
    String snapshot,
    String fault) {

  /** From order to file. */
  public enum State {
    WAITING,
    RUNNING,
    READY,
    FAILED,
    CANCELLED
  }

  static ReportJob placed(ReportOrder order, String account, Instant now) {
    String id = UUID.randomUUID().toString();
    return new ReportJob(id, order, account, now, State.WAITING, 0, "", 0, "", "");
  }

  ReportJob at(int percent) {
    return with(State.RUNNING, percent, content, bytes, snapshot, "");
  }

  ReportJob ready(String file, int size, String frozen) {
    return with(State.READY, 100, file, size, frozen, "");
  }

  ReportJob failed(String why) {
    return with(State.FAILED, progress, "", 0, "", why);
  }

  ReportJob cancelled() {
    return with(State.CANCELLED, progress, "", 0, "", "");
  }

  /** As it was asked for, after a restart of the portal. */
  ReportJob again() {
    return with(State.WAITING, 0, "", 0, "", "");
  }

  public boolean isBusy() {
    return state == State.WAITING || state == State.RUNNING;
  }

  public boolean isReady() {
    return state == State.READY;
  }

  String json() {
    JsonObjectBuilder json = Json.createObjectBuilder().add("id", id);
    order.writeInto(json);
    return json.add("account", account)
        .add("asked", asked.toString())
        .add("state", state.name())
        .add("progress", progress)
        .add("content", content)
        .add("bytes", bytes)
        .add("snapshot", snapshot)
        .add("fault", fault)
        .build()
        .toString();
  }

  static ReportJob of(byte[] json) {
    StringReader text = new StringReader(new String(json, StandardCharsets.UTF_8));
    JsonObject job = Json.createReader(text).readObject();
    return new ReportJob(
        job.getString("id"),
        ReportOrder.of(job),
        job.getString("account"),
        Instant.parse(job.getString("asked")),
        State.valueOf(job.getString("state")),
        job.getInt("progress"),
        job.getString("content"),
        job.getInt("bytes"),
        job.getString("snapshot"),
        job.getString("fault"));
  }

  private ReportJob with(
      State next, int percent, String file, int size, String frozen, String why) {
    return new ReportJob(id, order, account, asked, next, percent, file, size, frozen, why);
  }
}
