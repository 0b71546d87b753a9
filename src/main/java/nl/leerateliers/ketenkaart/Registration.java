package nl.leerateliers.ketenkaart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * A new case as somebody typed it.
 *
 * @param typed the text of each field, by its name; what is not there is empty
 */
public record Registration(Map<String, String> typed) {

  /** The field that says that the case belongs to both case types. */
  public static final String BOTH = "both_case_types";

  /** What the form asks, in its order. */
  public static final List<String> FIELDS =
      List.of(
          "title",
          "started_on",
          "primary_case_type",
          BOTH,
          "author_organisation",
          "case_owner_organisation",
          "case_owner",
          "offence_kind");

  private static final CardField BOTH_TYPES =
      new CardField(BOTH, 0, FieldKind.YES_NO, 0, "", List.of("yes", "no"));

  /**
   * What is wrong with a field, and in Dutch what to do.
   *
   * @param isCode whether it holds a code that is not on the list, or is no field at all
   */
  public record Fault(String field, String reason, boolean isCode) {}

  public Registration {
    typed = Map.copyOf(typed);
  }

  /** The codes that a field takes; none when it takes other text. */
  public static List<String> codes(String field) {
    return field(field).codes();
  }

  /** The fields of the card that it fills, as text. */
  Map<String, String> values(List<String> rows) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : FIELDS) {
      String text = text(name, rows);
      if (!name.equals(BOTH) && !text.isEmpty()) {
        values.put(name, text);
      }
    }
    boolean both = text(BOTH, rows).equals("yes");
    String primary = values.getOrDefault("primary_case_type", "");
    values.put("juvenile_suspect", yesOrNo(both || primary.equals("JUVENILE_SUSPECT")));
    values.put("domestic_violence", yesOrNo(both || primary.equals("DOMESTIC_VIOLENCE")));
    return values;
  }

  List<Fault> faults(CardBounds bounds, List<String> rows) {
    List<Fault> faults = new ArrayList<>();
    typed.forEach(
        (name, text) -> {
          if (!FIELDS.contains(name)) {
            faults.add(fault(name, "unknown-field", 0, text, bounds.region()));
          }
        });
    for (String name : FIELDS) {
      CardField field = field(name);
      String text = text(name, rows);
      String wrong = field.fault(text, rows);
      if (wrong != null) {
        faults.add(fault(name, wrong, field.most(), text, bounds.region()));
      }
    }
    Map<String, String> values = values(rows);
    for (CardRule rule : CardRule.ALL) {
      boolean whole = rule.reads().stream().noneMatch(name -> isFaulty(faults, name));
      // A rule over fields of later in the day has nothing to say yet.
      if (whole && FIELDS.contains(rule.reads().get(0)) && rule.broken().test(values, bounds)) {
        String name = rule.reads().get(0);
        faults.add(fault(name, rule.name(), 0, text(name, rows), bounds.region()));
      }
    }
    return faults;
  }

  private static boolean isFaulty(List<Fault> faults, String name) {
    return faults.stream().anyMatch(fault -> fault.field().equals(name));
  }

  private static Fault fault(String field, String wrong, int most, String text, Region region) {
    String reason =
        Messages.text(
            "writing.fault." + wrong,
            most,
            text.length(),
            DutchDate.day(region.period().from()),
            DutchDate.day(region.period().to()));
    return new Fault(field, reason, wrong.startsWith("unknown-"));
  }

  private String text(String name, List<String> rows) {
    CardField field = field(name);
    @Nullable String text = typed.get(name);
    return text == null ? "" : field.kind().normal(text, field.codes(rows));
  }

  private static CardField field(String name) {
    return name.equals(BOTH)
        ? BOTH_TYPES
        : CardField.OF_CARD.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  private static String yesOrNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
