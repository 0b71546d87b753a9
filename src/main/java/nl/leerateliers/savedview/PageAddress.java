package nl.leerateliers.savedview;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerateliers.message.Problem;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/** An address that may be kept: a dashboard of this portal, with its filters. */
final class PageAddress {

  static final int LONGEST = 500;

  private PageAddress() {}

  /** A dashboard; its first group, if any, is a region. */
  private record Page(Pattern path, Permission permission) {

    Page(String path, Permission permission) {
      this(Pattern.compile(path), permission);
    }
  }

  private static final List<Page> PAGES =
      List.of(
          new Page("/ateliers/([a-z0-9-]+)", Permission.SEE_REGION),
          new Page("/vergelijken", Permission.COMPARE_ATELIERS));

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<path>/[a-z0-9/-]+)(\\?[A-Za-z]+=[\\w.%+-]*(&[A-Za-z]+=[\\w.%+-]*)*)?"
              + "(#[A-Za-z][\\w.-]*)?");

  /** Whether this is a page here that the visitor may open. */
  static boolean mayOpen(Access access, String address) {
    Matcher whole = WHOLE.matcher(address);
    return address.length() <= LONGEST
        && whole.matches()
        && PAGES.stream().anyMatch(page -> mayOpen(access, page, whole.group("path")));
  }

  private static boolean mayOpen(Access access, Page page, String path) {
    Matcher matcher = page.path().matcher(path);
    if (!matcher.matches()) {
      return false;
    }
    if (matcher.groupCount() == 0) {
      return access.may(page.permission());
    }
    try {
      access.region(matcher.group(1), page.permission());
      return true;
    } catch (Problem notTheirs) {
      return false;
    }
  }
}
