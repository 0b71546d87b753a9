package nl.leerateliers.startkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.publication.RegionText;
import nl.leerateliers.publication.RegionTexts;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** The reasons for what a region took up or set aside, as texts that it may release. */
@ApplicationScoped
public class ChoiceTexts extends RegionTexts {

  public static final String KIND = "start-kit-choice";

  private final RegionDatabase database;

  @Inject
  ChoiceTexts(RegionDatabase database) {
    super(KIND);
    this.database = database;
  }

  /** Of each item the last choice. */
  @Override
  public List<RegionText> in(Region region) {
    Map<String, KitChoice> last = new LinkedHashMap<>();
    database
        .read(region, StartKits::choices)
        .forEach(c -> last.put(c.fromRegion() + "/" + c.kind() + "/" + c.itemId(), c));
    return last.values().stream()
        .map(
            choice ->
                text(
                    region,
                    choice.id(),
                    choice.title(),
                    "startpakket",
                    choice.words(),
                    region.fictitious(),
                    RegionText.Standing.OWN))
        .toList();
  }
}
