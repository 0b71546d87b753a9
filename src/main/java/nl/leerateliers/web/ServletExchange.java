package nl.leerateliers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The server's own request and response. JAX-RS hands out stand-ins, with which a view cannot be
 * dispatched.
 */
record ServletExchange(HttpServletRequest request, HttpServletResponse response) {

  private static final String KEY = ServletExchange.class.getName();

  /** Keeps both for whoever renders a view later in this request. */
  void keep() {
    request.setAttribute(KEY, this);
  }

  static ServletExchange of(HttpServletRequest standIn) {
    return (ServletExchange) standIn.getAttribute(KEY);
  }
}
