package nl.leerateliers.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.region.Region;
import org.jspecify.annotations.Nullable;

/** The texts of a region as the page shows them. */
@ApplicationScoped
class TextLines {

  private final Publications publications;
  private final KindsOfText kinds;
  private final TextWarnings warnings;

  @Inject
  TextLines(Publications publications, KindsOfText kinds, TextWarnings warnings) {
    this.publications = publications;
    this.kinds = kinds;
    this.warnings = warnings;
  }

  TextPage of(Region region) {
    List<Publication> all = publications.in(region);
    List<RegionText> now = kinds.in(region);
    Map<String, RegionText> texts =
        now.stream()
            .collect(Collectors.toMap(text -> key(text.kind(), text.id()), Function.identity()));
    Map<String, List<Publication>> byText =
        all.stream().collect(Collectors.groupingBy(one -> key(one.kind(), one.textId())));
    return new TextPage(
        all.stream().filter(Publication::isOpen).map(one -> line(texts, one)).toList(),
        all.stream().filter(Publication::isReleased).map(one -> line(texts, one)).toList(),
        now.stream()
            .filter(
                text ->
                    PublicationState.of(byText.getOrDefault(key(text.kind(), text.id()), List.of()))
                        .isProposable(text.words()))
            .map(text -> line(text, null))
            .toList());
  }

  private TextLine line(Map<String, RegionText> texts, Publication one) {
    return line(texts.get(key(one.kind(), one.textId())), one);
  }

  private TextLine line(@Nullable RegionText now, @Nullable Publication publication) {
    Words words =
        publication != null
            ? publication.words()
            : Objects.requireNonNull(now).words().withoutCards();
    return new TextLine(
        now, publication, warnings.atTyped(String.join("\n", words.parts().values())));
  }

  private static String key(String kind, String id) {
    return kind + "/" + id;
  }
}
