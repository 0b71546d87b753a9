package nl.leerateliers.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a claim, answer or learning point rests on. */
@Entity
public class Source {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "kind")
  private String kind;

  @Column(name = "title")
  private String title;

  @Column(name = "author")
  private @Nullable String author;

  @Column(name = "\"year\"")
  private @Nullable Integer year;

  @Column(name = "number")
  private @Nullable Integer number;

  @Column(name = "note")
  private @Nullable String note;

  @Column(name = "fictitious")
  private boolean fictitious;

  protected Source() {}

  public String id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public @Nullable String author() {
    return author;
  }

  public @Nullable Integer year() {
    return year;
  }

  public @Nullable Integer number() {
    return number;
  }

  public @Nullable String note() {
    return note;
  }

  public boolean fictitious() {
    return fictitious;
  }

  /** The ids of the published reports among a region's sources. */
  public static List<String> reports(EntityManager em) {
    return em.createQuery("select s.id from Source s where s.kind = 'REPORT'", String.class)
        .getResultList();
  }
}
