package nl.leerateliers.ketenkaart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a visitor looks for; null is no limit.
 *
 * @param caseType the primary case type
 * @param verdieping decided to deepen: true, false, or null for any
 * @param policeTeam the basisteam, to the letter
 * @param otherThanRegular disposition other than in the regular approach
 * @param text a piece of the title or the offence, in any case
 * @param page from 1
 */
public record CardSearch(
    @Nullable CaseType caseType,
    @Nullable Boolean verdieping,
    @Nullable String policeTeam,
    @Nullable Boolean otherThanRegular,
    @Nullable String text,
    int page) {

  /** Cards on one page. */
  public static final int PAGE_SIZE = 25;

  private static final int LAST_PAGE = 10_000;
  private static final int LONGEST_TEXT = 100;

  /**
   * Reads what a visitor asked for.
   *
   * @throws Problem 400 when a value is not on the list
   */
  public static CardSearch of(
      @Nullable String caseType,
      @Nullable String verdieping,
      @Nullable String policeTeam,
      @Nullable String other,
      @Nullable String text,
      @Nullable String page) {
    return new CardSearch(
        type(caseType),
        yesOrNo("verdieping", verdieping),
        blankToNull(policeTeam),
        yesOrNo("other", other),
        shorten(blankToNull(text)),
        page(page));
  }

  private static @Nullable CaseType type(@Nullable String asked) {
    String code = blankToNull(asked);
    if (code == null) {
      return null;
    }
    return Arrays.stream(CaseType.values())
        .filter(type -> type.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new Problem("filter-case-type", 400, code));
  }

  private static @Nullable Boolean yesOrNo(String name, @Nullable String asked) {
    String value = blankToNull(asked);
    if (value == null) {
      return null;
    }
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new Problem("filter-yes-no", 400, name, value);
    };
  }

  private static int page(@Nullable String asked) {
    String value = blankToNull(asked);
    if (value == null) {
      return 1;
    }
    if (value.matches("[0-9]{1,5}")) {
      int page = Integer.parseInt(value);
      if (page >= 1 && page <= LAST_PAGE) {
        return page;
      }
    }
    throw new Problem("filter-page", 400, value);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String shorten(@Nullable String text) {
    return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** The same search on another page, as it stands in an address. */
  public String query(int otherPage) {
    StringBuilder query = new StringBuilder("?page=").append(otherPage);
    add(query, "caseType", caseType);
    add(query, "verdieping", verdieping == null ? null : verdieping ? "yes" : "no");
    add(query, "policeTeam", policeTeam);
    add(query, "other", otherThanRegular == null ? null : otherThanRegular ? "yes" : "no");
    add(query, "text", text);
    return query.toString();
  }

  private static void add(StringBuilder query, String name, @Nullable Object value) {
    if (value != null) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
