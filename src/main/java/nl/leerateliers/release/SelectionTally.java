package nl.leerateliers.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.FrozenTally;

/** What was counted when a selection was last released. */
@Entity
@Table(name = "selection_tally")
public class SelectionTally {

  @Id
  @Column(name = "selection")
  private String selection;

  @Column(name = "tally")
  private String tally;

  @Column(name = "checksum")
  private String checksum;

  @Column(name = "released_at")
  private OffsetDateTime releasedAt;

  protected SelectionTally() {}

  SelectionTally(Filter filter, FrozenTally tally, OffsetDateTime now) {
    this.selection = filter.text();
    this.tally = tally.text();
    this.checksum = tally.checksum();
    this.releasedAt = now;
  }

  void replace(FrozenTally newer, OffsetDateTime now) {
    if (!newer.checksum().equals(checksum)) {
      tally = newer.text();
      checksum = newer.checksum();
      releasedAt = now;
    }
  }

  FrozenTally tally() {
    return FrozenTally.read(tally, checksum);
  }

  OffsetDateTime releasedAt() {
    return releasedAt;
  }
}
