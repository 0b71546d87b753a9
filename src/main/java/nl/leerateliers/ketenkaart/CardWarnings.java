package nl.leerateliers.ketenkaart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.identity.TextWarning;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.region.Region;

/** Warnings at the free text of a card; codes, dates and numbers have none. */
@ApplicationScoped
class CardWarnings {

  private final TextWarnings warnings;
  private final WriteCard write;

  @Inject
  CardWarnings(TextWarnings warnings, WriteCard write) {
    this.warnings = warnings;
    this.write = write;
  }

  /** The warnings at some fields of a card as it is kept, by their address. */
  Map<String, List<TextWarning>> at(Region region, String card, Collection<String> addresses) {
    Map<String, String> values = write.values(region, card);
    Map<String, String> texts = new LinkedHashMap<>();
    addresses.stream()
        .filter(CardWarnings::isFree)
        .filter(address -> !values.getOrDefault(address, "").isEmpty())
        .forEach(address -> texts.put(address, values.getOrDefault(address, "")));
    return texts.isEmpty() ? Map.of() : warnings.of(region, card, texts);
  }

  /** Sets warnings aside by their marks, at the text that the field holds now. */
  void setAside(
      Region region, String card, String address, Collection<String> marks, String account) {
    String text = write.values(region, card).getOrDefault(address, "");
    if (isFree(address) && !text.isEmpty()) {
      warnings.setAside(region, card, address, text, marks, account);
    }
  }

  private static boolean isFree(String address) {
    String name = address.substring(address.indexOf('.') + 1);
    return CardField.find(name).filter(CardField::isText).isPresent();
  }
}
