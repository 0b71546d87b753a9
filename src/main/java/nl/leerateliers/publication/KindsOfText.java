package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerateliers.region.Region;

/** All kinds of text that a region may release, as the slices above offer them. */
@ApplicationScoped
public class KindsOfText {

  private final List<RegionTexts> kinds;

  @Inject
  KindsOfText(@Any Instance<RegionTexts> kinds) {
    this(kinds.stream().toList());
  }

  /** Exactly these. */
  public KindsOfText(List<RegionTexts> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(RegionTexts::kind)).toList();
  }

  List<RegionTexts> all() {
    return kinds;
  }

  /** Every text of a region, by kind. */
  List<RegionText> in(Region region) {
    return kinds.stream().flatMap(kind -> kind.in(region).stream()).toList();
  }

  Optional<RegionText> find(Region region, String kind, String id) {
    return kinds.stream()
        .filter(one -> one.kind().equals(kind))
        .flatMap(one -> one.in(region).stream())
        .filter(text -> text.id().equals(id))
        .findFirst();
  }
}
