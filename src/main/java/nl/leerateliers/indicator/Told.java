package nl.leerateliers.indicator;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which key figures of a selection are told outside the region. What the others are would follow
 * from those of other selections.
 *
 * @param parts the id of each, and apart from it {@code <id>.unknown} where the unknown ones are
 *     told as well; null for everything
 */
public record Told(@Nullable Set<String> parts) {

  /** Nothing is left out. */
  public static final Told EVERYTHING = new Told(null);

  private static final String UNKNOWN = ".unknown";

  /** A new one that tells only how many cases there are. */
  public static Told casesOnly() {
    return new Told(new TreeSet<>());
  }

  /** Reads what {@link #text()} wrote. */
  public static Told read(@Nullable String text) {
    return text == null
        ? EVERYTHING
        : new Told(
            Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** To be kept; null for everything. */
  public @Nullable String text() {
    return parts == null ? null : String.join(" ", parts);
  }

  /** The same with a figure, and perhaps the unknown ones beside it. */
  public Told with(String id, boolean unknown) {
    Set<String> more = new TreeSet<>(parts == null ? Set.of() : parts);
    more.add(id);
    if (unknown) {
      more.add(id + UNKNOWN);
    }
    return new Told(more);
  }

  public boolean tells(String id) {
    return parts == null || parts.contains(id);
  }

  public boolean tellsUnknown(String id) {
    return parts == null || parts.contains(id + UNKNOWN);
  }
}
