package nl.leerateliers.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A Facelets view shown from a servlet, where there is no controller to return its name. */
record View(String name) {

  void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = "/WEB-INF/views/" + name;
    HttpServletRequest asView =
        new HttpServletRequestWrapper(request) {
          @Override
          public String getRequestURI() {
            return getContextPath() + path;
          }

          @Override
          public String getServletPath() {
            return path;
          }

          @Override
          public @Nullable String getPathInfo() {
            return null;
          }
        };
    // By name: the application is mapped to everything, so an address would lead back to it.
    request.getServletContext().getNamedDispatcher("FacesServlet").include(asView, response);
  }
}
