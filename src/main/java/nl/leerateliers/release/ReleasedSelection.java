package nl.leerateliers.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Told;
import org.jspecify.annotations.Nullable;

/** A line of the ledger: of this selection protected figures were released, over so many cases. */
@Entity
@Table(name = "released_selection")
public class ReleasedSelection {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "selection")
  private String selection;

  @Column(name = "population")
  private int population;

  @Column(name = "told")
  private @Nullable String told;

  @Column(name = "released_at")
  private OffsetDateTime releasedAt;

  protected ReleasedSelection() {}

  ReleasedSelection(Filter filter, int population, Told told, OffsetDateTime now) {
    this.id = UUID.randomUUID().toString();
    this.selection = filter.text();
    this.population = population;
    this.told = told.text();
    this.releasedAt = now;
  }

  Filter filter() {
    return Filter.read(selection);
  }

  /** Which of its key figures were told. */
  Told told() {
    return Told.read(told);
  }

  static List<ReleasedSelection> all(EntityManager em) {
    return em.createQuery("select r from ReleasedSelection r", ReleasedSelection.class)
        .getResultList();
  }

  /** What was told of the tally of a selection that was kept: that of its newest line. */
  static Told lastTold(Filter filter, List<ReleasedSelection> lines) {
    return lines.stream()
        .filter(line -> line.filter().equals(filter))
        .max(Comparator.comparing(line -> line.releasedAt))
        .map(ReleasedSelection::told)
        .orElse(Told.EVERYTHING);
  }

  int population() {
    return population;
  }
}
