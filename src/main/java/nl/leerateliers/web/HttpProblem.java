package nl.leerateliers.web;

import nl.leerateliers.message.Problem;
import org.jspecify.annotations.Nullable;

/** The names of problems that are known by an HTTP status only. */
final class HttpProblem {

  private HttpProblem() {}

  static Problem of(int status) {
    String type =
        switch (status) {
          case 401 -> "sign-in-first";
          case 403 -> "forbidden";
          case 404 -> "not-found";
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 413 -> "too-large";
          case 415 -> "media-type";
          default -> status < 500 ? "bad-request" : "mistake";
        };
    return new Problem(type, status);
  }

  /** The named problem that hides in a chain of causes. */
  static @Nullable Problem in(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    return null;
  }
}
