package nl.leerateliers.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A dashboard with its filters, that its user calls by a name. */
@Entity
@Table(name = "saved_view")
public class SavedView {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "account")
  private String account;

  @Column(name = "name")
  private String name;

  @Column(name = "address")
  private String address;

  @Column(name = "saved_at")
  private OffsetDateTime savedAt;

  protected SavedView() {}

  SavedView(ViewDraft draft, String account, OffsetDateTime savedAt) {
    this.id = draft.key();
    this.account = account;
    this.name = draft.name();
    this.address = draft.address();
    this.savedAt = savedAt;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String address() {
    return address;
  }

  String account() {
    return account;
  }

  void rename(String other) {
    name = other;
  }
}
