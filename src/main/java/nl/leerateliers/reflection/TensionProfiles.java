package nl.leerateliers.reflection;

import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.region.Region;
import nl.leerateliers.tension.TensionField;

/** Where people of each atelier stood in one tension field; all fields share one scale. */
public record TensionProfiles(TensionField field, List<Row> rows) {

  /** One atelier. */
  public record Row(Region region, TensionStrip strip) {}

  static List<TensionProfiles> of(CrossAtelierReflection reflection) {
    List<TensionStrip> strips =
        TensionStrip.of(
            reflection.ateliers().stream()
                .flatMap(atelier -> atelier.figures().tensions().stream())
                .toList());
    List<TensionProfiles> profiles = new ArrayList<>();
    for (TensionField field : TensionField.all()) {
      List<Row> rows = new ArrayList<>();
      int next = 0;
      for (CrossAtelierReflection.Atelier atelier : reflection.ateliers()) {
        for (int i = 0; i < atelier.figures().tensions().size(); i++, next++) {
          if (strips.get(next).figures().field().equals(field)) {
            rows.add(new Row(atelier.region(), strips.get(next)));
          }
        }
      }
      if (!rows.isEmpty()) {
        profiles.add(new TensionProfiles(field, List.copyOf(rows)));
      }
    }
    return profiles;
  }
}
