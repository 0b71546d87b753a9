package nl.leerateliers.startkit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import nl.leerateliers.passport.Handling;
import nl.leerateliers.publication.Words;

/** What an atelier decided on something that an earlier one left it. */
@Entity
@Table(name = "start_kit_choice")
public class KitChoice {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "from_region")
  private String fromRegion;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ItemKind kind;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "number")
  private int number;

  @Column(name = "title")
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "handling")
  private Handling handling;

  @Column(name = "reason")
  private String reason;

  @Column(name = "owner")
  private String owner;

  @Column(name = "account")
  private String account;

  @Column(name = "chosen_at")
  private OffsetDateTime chosenAt;

  protected KitChoice() {}

  KitChoice(KitItem item, int number, ChoiceDraft draft, String account, OffsetDateTime at) {
    this.id = draft.key();
    this.fromRegion = draft.from();
    this.kind = item.kind();
    this.itemId = item.id();
    this.number = number;
    this.title = item.title().length() > 500 ? item.title().substring(0, 500) : item.title();
    this.handling = Handling.valueOf(draft.handling());
    this.reason = draft.reason();
    this.owner = draft.owner();
    this.account = account;
    this.chosenAt = at;
  }

  public String id() {
    return id;
  }

  /** The key of the region that left it. */
  public String fromRegion() {
    return fromRegion;
  }

  public ItemKind kind() {
    return kind;
  }

  public String itemId() {
    return itemId;
  }

  /** 1 for the first choice on this item, and so on. */
  public int number() {
    return number;
  }

  /** What it was called when it was chosen. */
  public String title() {
    return title;
  }

  public Handling handling() {
    return handling;
  }

  public String reason() {
    return reason;
  }

  /** A role or organisation, never a name. */
  public String owner() {
    return owner;
  }

  public String account() {
    return account;
  }

  public Instant chosenAt() {
    return chosenAt.toInstant();
  }

  /** The words that others may read once two people released them. */
  public Words words() {
    return Words.of("reason", reason);
  }

  boolean isOn(String region, ItemKind of, String item) {
    return fromRegion.equals(region) && kind == of && itemId.equals(item);
  }
}
