package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Saves what people write on a card, field by field: two people in different fields never hinder
 * each other, and in the same field neither writes over the other.
 */
@ApplicationScoped
public class WriteCard {

  private final RegionDatabase database;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  WriteCard(RegionDatabase database, AuditTrail trail, Clock clock) {
    this.database = database;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Saves every edit that can be saved, and tells of the others why not.
   *
   * @param account who writes
   * @param version the version that the writer holds to be the newest; null when that is no matter
   * @throws Problem 404 when there is no such card, 412 when it has another version
   */
  public SavedCard save(
      Region region, String card, List<CardEdit> edits, String account, @Nullable Integer version) {
    return database.write(
        region,
        em -> {
          try {
            return save(em, region, card, edits, account, version);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** What every field of a card holds, by its address; empty when there is no such card. */
  public Map<String, String> values(Region region, String card) {
    return database.write(
        region,
        em -> {
          try {
            return new CardRows(Objects.requireNonNull(em.unwrap(Connection.class)), card).values();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private SavedCard save(
      EntityManager em,
      Region region,
      String card,
      List<CardEdit> edits,
      String account,
      @Nullable Integer version)
      throws SQLException {
    CardRows rows = new CardRows(Objects.requireNonNull(em.unwrap(Connection.class)), card);
    // Whoever comes next waits here for a moment, so that nobody decides on values of before.
    Integer current = rows.lock();
    if (current == null) {
      throw Problem.notFound();
    }
    if (version != null && !version.equals(current)) {
      throw new Problem("stale-card", 412);
    }
    Merge merge =
        new Merge(new CardBounds(region, LocalDate.now(clock)), rows.values(), rows.possible());
    edits.forEach(merge::add);
    merge.keepRules();
    for (Merge.Change change : merge.changes()) {
      rows.write(change.address(), change.after());
      rows.note(
          change.address().text(),
          change.before(),
          change.after(),
          account,
          clock.instant().atOffset(ZoneOffset.UTC));
    }
    boolean changed = !merge.changes().isEmpty();
    if (changed) {
      rows.nextVersion();
      trail.record(em, "card-changed", card);
    }
    return merge.result(changed ? current + 1 : current, clock.instant());
  }
}
