package nl.leerateliers.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerateliers.identity.Keyring.Sealed;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.security.AuditTrail;

/**
 * Who a case is about. The database keeps it under lock, the audit trail says who looked and who
 * changed something, and neither ever holds a name. Callers ask for {@code WRITE_CASES} first.
 */
@ApplicationScoped
public class CaseIdentities {

  private final RegionDatabase database;
  private final IdentityKeys keys;
  private final AuditTrail trail;

  @Inject
  CaseIdentities(RegionDatabase database, IdentityKeys keys, AuditTrail trail) {
    this.database = database;
    this.keys = keys;
    this.trail = trail;
  }

  /** What is kept of a card, with an empty line per role. */
  public IdentityForm form(Region region, String card) {
    return database.aside(
        region,
        em -> {
          IdentityForm form = shown(region, em, card, Map.of());
          if (form.tellsAnything()) {
            trail.record(em, "identity-seen", card);
          }
          return form;
        });
  }

  /**
   * Saves every edit that can be saved; the form tells of the others why not.
   *
   * @throws Problem 404 when there is no such card
   */
  public IdentityForm save(Region region, String card, List<IdentityEdit> edits) {
    return database.aside(
        region,
        em -> {
          SealedRows rows = new SealedRows(em, card);
          if (!rows.lockCard()) {
            throw Problem.notFound();
          }
          Map<IdentityField, IdentityLine> open = new TreeMap<>();
          boolean changed = false;
          for (IdentityEdit edit : edits) {
            IdentityField field =
                IdentityField.find(edit.field())
                    .orElseThrow(() -> new Problem("identity-field", 400));
            Optional<IdentityLine> left = write(region, rows, field, edit);
            left.ifPresent(line -> open.put(field, line));
            changed |= left.isEmpty() && !edit.from().equals(edit.to());
          }
          if (changed) {
            trail.record(em, "identity-changed", card);
          }
          return shown(region, em, card, open);
        });
  }

  /** The number of the case at the police, for a print; empty when none is kept. */
  public String printedBvhNumber(Region region, String card) {
    IdentityField bvh = new IdentityField(IdentityField.Kind.BVH, 1);
    return database.aside(
        region,
        em -> {
          Sealed row = new SealedRows(em, card).all().get(bvh);
          if (row == null) {
            return "";
          }
          Optional<String> number = keys.of(region).open(place(region, card, bvh), row);
          number.ifPresent(text -> trail.record(em, "identity-seen", card));
          return number.orElseGet(() -> Messages.text("identity.print.unreadable"));
        });
  }

  /** What others see in the place of the names of a card. */
  public static List<String> pseudonyms(EntityManager em, String card) {
    return new SealedRows(em, card)
        .all().keySet().stream()
            .filter(IdentityField::isName)
            .map(field -> field.pseudonym(card))
            .toList();
  }

  /** All that is kept of a card and can be read, to find it in texts. */
  List<String> known(Region region, EntityManager em, String card) {
    Keyring keyring = keys.of(region);
    List<String> known = new ArrayList<>();
    new SealedRows(em, card)
        .all()
        .forEach(
            (field, row) -> keyring.open(place(region, card, field), row).ifPresent(known::add));
    return known;
  }

  /** Does what an edit asks, or gives the line that tells why not. */
  private Optional<IdentityLine> write(
      Region region, SealedRows rows, IdentityField field, IdentityEdit edit) {
    if (edit.from().equals(edit.to())) {
      return Optional.empty();
    }
    Keyring keyring = keys.of(region);
    Sealed row = rows.all().get(field);
    String place = place(region, rows.card(), field);
    Optional<String> now = row == null ? Optional.of("") : keyring.open(place, row);
    IdentityLine line = IdentityLine.of(field, rows.card(), now.orElse(""));
    Optional<String> fault = field.fault(edit.to());
    if (keyring.isEmpty() || now.isEmpty()) {
      return Optional.of(line.refused(edit, Messages.text("identity.fault.locked")));
    } else if (fault.isPresent()) {
      String reason = Messages.text("identity.fault." + fault.get(), edit.to().length());
      return Optional.of(line.refused(edit, reason));
    } else if (!now.get().equals(edit.from()) && !now.get().equals(edit.to())) {
      return Optional.of(line.inConflict(edit));
    } else if (edit.to().isEmpty()) {
      rows.remove(field);
    } else {
      rows.put(field, keyring.seal(place, edit.to()));
    }
    return Optional.empty();
  }

  private IdentityForm shown(
      Region region, EntityManager em, String card, Map<IdentityField, IdentityLine> open) {
    Keyring keyring = keys.of(region);
    Map<IdentityField, IdentityLine> lines = new TreeMap<>();
    for (IdentityField.Kind kind : IdentityField.Kind.values()) {
      IdentityField first = new IdentityField(kind, 1);
      lines.put(first, IdentityLine.of(first, card, ""));
    }
    new SealedRows(em, card)
        .all()
        .forEach(
            (field, row) -> {
              lines.put(
                  field,
                  keyring
                      .open(place(region, card, field), row)
                      .map(text -> IdentityLine.of(field, card, text))
                      .orElseGet(() -> IdentityLine.of(field, card, "").unreadable()));
              IdentityField next = new IdentityField(field.kind(), field.number() + 1);
              if (field.isName() && field.number() < IdentityField.MOST_IN_A_ROLE) {
                lines.putIfAbsent(next, IdentityLine.of(next, card, ""));
              }
            });
    lines.putAll(open);
    return new IdentityForm(keyring.isEmpty(), List.copyOf(lines.values()));
  }

  /** A value opens only where it was put: not in another region, card or field. */
  private static String place(Region region, String card, IdentityField field) {
    return region.key() + "/" + card + "/" + field.code();
  }
}
