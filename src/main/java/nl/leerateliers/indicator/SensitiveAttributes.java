package nl.leerateliers.indicator;

import java.util.List;
import java.util.Map;
import nl.leerateliers.disclosure.SensitiveAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The one place where it is decided which figures are about something sensitive (rule R3): what was
 * decided about people or found with them. Not sensitive are when a case came, of which kind it was
 * and whether it was deepened, since these say nothing of a person that its group does not say; nor
 * what a principle, a position or an organisation brought in, which is about the work.
 */
final class SensitiveAttributes {

  private static final String UNKNOWN = "unknown";

  /** By table, whether its groups stand in the rows; the values stand on the other side. */
  private static final Map<String, Boolean> TABLES =
      Map.of(
          "outcome.other", true,
          "outcome.care", true,
          "careLadder", false,
          "disposition", false,
          "intervention", false,
          "preselectCare", false);

  /** Of n, the rest and the unknown ones. */
  private static final SensitiveAttribute SHARE = new SensitiveAttribute(true, 2);

  private SensitiveAttributes() {}

  /** Whether the groups stand in the rows of a table; null when nothing in it is sensitive. */
  static @Nullable Boolean groupsInRows(String id) {
    return TABLES.get(id);
  }

  /** What is sensitive in a table; null when nothing is. */
  static @Nullable SensitiveAttribute ofTable(
      String id, List<Category> rows, List<Category> columns) {
    Boolean groupsInRows = TABLES.get(id);
    return groupsInRows == null
        ? null
        : new SensitiveAttribute(groupsInRows, unknown(groupsInRows ? columns : rows));
  }

  /**
   * What is sensitive in a share, as a row of n, the rest and the unknown; null when nothing is.
   */
  static @Nullable SensitiveAttribute ofShare(String id) {
    return id.equals("disposition.other") || id.equals("care.led") ? SHARE : null;
  }

  /**
   * Whether a share tells the same of everybody. That a reason is not named does not say that it
   * was not there; that all name it does.
   */
  static boolean givesAway(String id, int[] share) {
    if (id.startsWith("verdieping.reason.") || id.startsWith("noVerdieping.reason.")) {
      return share[0] > 0 && share[1] + share[2] == 0;
    }
    SensitiveAttribute attribute = ofShare(id);
    return attribute != null && attribute.givesAGroupAway(new int[][] {share});
  }

  private static int unknown(List<Category> values) {
    return values.stream().map(Category::code).toList().indexOf(UNKNOWN);
  }
}
