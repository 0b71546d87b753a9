package nl.leerateliers.message;

import org.jspecify.annotations.Nullable;

/**
 * Something that was refused or went wrong, by a stable name. The edge of the portal makes a page
 * or {@code application/problem+json} (RFC 9457) of it; title and detail come from {@code
 * problem.<type>.title} and {@code problem.<type>.detail}.
 */
public class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int status;
  private final transient Object[] args;

  /**
   * @param type the stable name, such as {@code region-down}
   * @param status the HTTP status it answers with
   * @param args what fills in the detail
   */
  public Problem(String type, int status, Object... args) {
    this(type, status, null, args);
  }

  public Problem(String type, int status, @Nullable Throwable cause, Object... args) {
    super(type, cause);
    this.type = type;
    this.status = status;
    this.args = args.clone();
  }

  public final String type() {
    return type;
  }

  public final int status() {
    return status;
  }

  public final String title() {
    return Messages.text("problem." + type + ".title");
  }

  public final String detail() {
    return Messages.text("problem." + type + ".detail", args);
  }

  /** The same 404 for what does not exist and for what this visitor may not know of. */
  public static Problem notFound() {
    return new Problem("not-found", 404);
  }

  /** The visitor is known but this is not for their role. */
  public static Problem forbidden() {
    return new Problem("forbidden", 403);
  }
}
