package nl.leerateliers.ketenkaart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;

/** Lays edits beside what a card holds now, and sorts out which can be saved. */
final class Merge {

  /** A field that gets another value. */
  record Change(FieldAddress address, String before, String after) {}

  private final CardBounds bounds;
  private final Map<String, String> current;
  private final List<String> rows;
  private final Map<String, Change> accepted = new LinkedHashMap<>();
  private final List<SavedCard.Conflict> conflicts = new ArrayList<>();
  private final List<SavedCard.Refused> refused = new ArrayList<>();

  Merge(CardBounds bounds, Map<String, String> current, List<String> rows) {
    this.bounds = bounds;
    this.current = current;
    this.rows = rows;
  }

  void add(CardEdit edit) {
    FieldAddress address = FieldAddress.find(edit.field(), rows).orElse(null);
    if (address == null) {
      refuse(edit.field(), edit.to(), "unknown-field", 0);
      return;
    }
    CardField field = address.field();
    List<String> codes = field.codes(rows);
    String from = field.kind().normal(edit.from(), codes);
    String to = field.kind().normal(edit.to(), codes);
    if (from.equals(to)) {
      // A form sends every field of its step; what its writer left alone is no edit.
      return;
    }
    String now = current.getOrDefault(address.text(), "");
    String fault = field.fault(to, rows);
    if (fault != null) {
      refuse(address.text(), edit.to(), fault, field.most());
    } else if (now.equals(from) || now.equals(to)) {
      accepted.put(address.text(), new Change(address, now, to));
    } else {
      conflicts.add(new SavedCard.Conflict(address.text(), edit.to(), now));
    }
  }

  /** Takes back the edits that would make fields contradict each other. */
  void keepRules() {
    for (int before = -1; before != accepted.size(); ) {
      before = accepted.size();
      Map<String, String> after = new LinkedHashMap<>(current);
      accepted.forEach((field, change) -> after.put(field, change.after()));
      CardRule.ALL.stream()
          .filter(rule -> rule.broken().test(after, bounds))
          .forEach(this::takeBack);
    }
  }

  private void takeBack(CardRule rule) {
    for (String field : rule.reads()) {
      Change change = accepted.get(field);
      if (change != null && !change.before().equals(change.after())) {
        accepted.remove(field);
        refuse(field, change.after(), rule.name(), 0);
      }
    }
  }

  /** What has to be written; an edit that leaves a field as it is needs nothing. */
  List<Change> changes() {
    return accepted.values().stream().filter(c -> !c.before().equals(c.after())).toList();
  }

  SavedCard result(int version, Instant at) {
    return new SavedCard(version, at, List.copyOf(accepted.keySet()), conflicts, refused);
  }

  private void refuse(String field, String mine, String fault, int most) {
    String reason =
        Messages.text(
            "writing.fault." + fault,
            most,
            mine.length(),
            DutchDate.day(bounds.region().period().from()),
            DutchDate.day(bounds.region().period().to()));
    refused.add(new SavedCard.Refused(field, mine, reason));
  }
}
