package nl.leerateliers.interpretation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.identity.TextWarnings;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.region.Region;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;
import org.jspecify.annotations.Nullable;

/**
 * The interpretations on a page of figures, for whoever may see that page; a null region is the
 * comparison: {@code #{interpretations.under(region, figure)}}.
 */
@Named("interpretations")
@RequestScoped
public class InterpretationsOnPage {

  /** How many stand under a figure; a page of their own has them all. */
  private static final int SHOWN = 3;

  private final Access access;
  private final Interpretations interpretations;
  private final InterpretationRows rows;
  private final TextWarnings warnings;
  private final Insights insights;
  private final Map<Dashboard, List<InterpretationRow>> read = new HashMap<>();
  private final Map<Dashboard, List<Organisation>> organisations = new HashMap<>();
  private final Map<Region, Map<String, String>> made = new HashMap<>();

  @Inject
  InterpretationsOnPage(
      Access access,
      Interpretations interpretations,
      InterpretationRows rows,
      TextWarnings warnings,
      Insights insights) {
    this.access = access;
    this.interpretations = interpretations;
    this.rows = rows;
    this.warnings = warnings;
    this.insights = insights;
  }

  /** The newest ones under a figure, the oldest of them first. */
  public List<InterpretationRow> under(@Nullable Region region, String figure) {
    List<InterpretationRow> all = all(region, figure);
    return all.subList(Math.max(0, all.size() - SHOWN), all.size());
  }

  /** How many stand under a figure in all. */
  public int count(@Nullable Region region, String figure) {
    return all(region, figure).size();
  }

  public boolean mayWrite(@Nullable Region region) {
    return region == null
        ? access.may(Permission.COMPARE_ATELIERS)
        : access.may(Permission.INTERPRET, region);
  }

  /** Whether the reader may open the page under somebody else's selection. */
  public boolean maySelect(@Nullable Region region) {
    return region == null || access.may(Permission.SEE_CASES, region);
  }

  /** The organisations an author may name; read once for a page. */
  public List<Organisation> organisations(@Nullable Region region) {
    return organisations.computeIfAbsent(new Dashboard(region), interpretations::organisations);
  }

  /** An empty form with a key of its own. */
  public InterpretationDraft draft(String figure, String selection) {
    return InterpretationDraft.empty(figure, selection);
  }

  /** The address of the list of all. */
  public String list(@Nullable Region region) {
    return new Dashboard(region).address() + "/interpretaties";
  }

  /** Where a text that is being typed is looked at. */
  public String warningsAt(@Nullable Region region) {
    return new Dashboard(region).warnings();
  }

  /** The id of the insight that came of it; empty when none did. */
  public String insight(@Nullable Region region, InterpretationRow row) {
    if (region == null) {
      return "";
    }
    return made.computeIfAbsent(region, insights::in).getOrDefault(row.id(), "");
  }

  /** What seems to be a name or a number in one's own text, also where no script looked. */
  public List<String> warnings(InterpretationRow row) {
    return row.own() ? warnings.atTyped(row.text()) : List.of();
  }

  private List<InterpretationRow> all(@Nullable Region region, String figure) {
    return read
        .computeIfAbsent(new Dashboard(region), dashboard -> rows.of(dashboard, access.get()))
        .stream()
        .filter(row -> row.figure().equals(figure))
        .toList();
  }
}
