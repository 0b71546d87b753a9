package nl.leerateliers.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The address at which a visitor sees the page of this request again. */
final class PageAddress {

  private PageAddress() {}

  static String of(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      // What a form was answered with has no address of its own; the page with the form has.
      return referrer(request);
    }
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (failed != null) {
      return failed.toString();
    }
    String signingIn = request.getParameter("terug");
    if (request.getRequestURI().equals("/inloggen") && signingIn != null) {
      return signingIn;
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String referrer(HttpServletRequest request) {
    String page = request.getHeader("Referer");
    if (page == null) {
      return "/";
    }
    try {
      URI address = URI.create(page);
      String query = address.getRawQuery();
      return address.getRawPath() + (query == null ? "" : "?" + query);
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
