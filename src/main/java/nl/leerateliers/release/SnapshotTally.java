package nl.leerateliers.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What was counted for a snapshot; apart from it, since a list of snapshots does not need it. */
@Entity
@Table(name = "snapshot_tally")
public class SnapshotTally {

  @Id
  @Column(name = "number")
  private int number;

  @Column(name = "tally")
  private String tally;

  protected SnapshotTally() {}

  SnapshotTally(int number, String tally) {
    this.number = number;
    this.tally = tally;
  }

  String tally() {
    return tally;
  }
}
