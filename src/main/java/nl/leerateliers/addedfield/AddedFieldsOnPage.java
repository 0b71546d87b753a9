package nl.leerateliers.addedfield;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.ketenkaart.CardFormSent;
import nl.leerateliers.region.Region;

/** The added fields in a template: {@code #{addedFields.at(region, id, 2)}}. */
@Named("addedFields")
@RequestScoped
public class AddedFieldsOnPage {

  private static final String NAME = "x.";
  private static final String ORIGINAL = "xo.";

  @Inject private AddedFields fields;

  private final Map<String, FilledField> notKept = new HashMap<>();

  /** Those that a step of the card asks now, with what stands in them. */
  public List<FilledField> at(Region region, String card, int step) {
    return fields.ofCard(region, card).stream()
        .filter(filled -> filled.field().isAsked() && filled.field().step() == step)
        .map(filled -> notKept.getOrDefault(filled.field().id(), filled))
        .toList();
  }

  /** Those that are filled in on a card. */
  public List<FilledField> of(Region region, String card) {
    return fields.ofCard(region, card).stream().filter(f -> !f.value().isEmpty()).toList();
  }

  void formSent(@Observes CardFormSent sent) {
    if (sent.form().keySet().stream().noneMatch(name -> name.startsWith(NAME))) {
      return;
    }
    for (AddedField field : fields.in(sent.region())) {
      String typed = sent.form().getFirst(NAME + field.id());
      String original = text(sent.form().getFirst(ORIGINAL + field.id()));
      if (field.isAsked() && typed != null && !text(typed).equals(original)) {
        FilledField kept = fields.keep(sent.region(), sent.card(), field, original, text(typed));
        if (kept.theirs() != null || !kept.fault().isEmpty()) {
          notKept.put(field.id(), kept);
          sent.showAgain(kept.fault().isEmpty() ? 409 : 422);
        }
      }
    }
  }

  private static String text(@org.jspecify.annotations.Nullable String typed) {
    return Objects.requireNonNullElse(typed, "")
        .replace("\r\n", "\n")
        .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
        .strip();
  }
}
