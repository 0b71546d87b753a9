package nl.leerateliers.identity;

import java.util.List;

/**
 * The numbers and names of a card as people fill them in.
 *
 * @param locked whether the region has no key, so that nothing can be kept
 */
public record IdentityForm(boolean locked, List<IdentityLine> lines) {

  public IdentityForm {
    lines = List.copyOf(lines);
  }

  /** 200, 409 when a choice is needed, 422 when a value was refused. */
  public int status() {
    if (lines.stream().anyMatch(line -> !line.error().isEmpty())) {
      return 422;
    }
    return lines.stream().anyMatch(IdentityLine::conflict) ? 409 : 200;
  }

  /** Whether something is kept that its key does not open. */
  public boolean unreadable() {
    return lines.stream().anyMatch(line -> !line.readable());
  }

  /** Whether it shows anything of a person. */
  boolean tellsAnything() {
    return lines.stream().anyMatch(line -> !line.original().isEmpty());
  }

  String labels(boolean conflict) {
    return String.join(
        "; ",
        lines.stream()
            .filter(line -> conflict ? line.conflict() : !line.error().isEmpty())
            .map(IdentityLine::label)
            .toList());
  }

  /** The lines that were refused, in words. */
  public String refusedLabels() {
    return labels(false);
  }

  /** The lines where a choice is needed, in words. */
  public String conflictLabels() {
    return labels(true);
  }
}
