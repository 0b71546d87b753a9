package nl.leerateliers.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.mvc.Controller;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leerateliers.harness.Zip;

/**
 * The least that answers a page in the portal's stack: one controller and one view, through CDI,
 * JAX-RS, MVC and Facelets. It shows which part of a start is the stack's and not the portal's.
 */
@Controller
@Path("page")
@RequestScoped
public class BarePage {

  /** The application of that one page. */
  @ApplicationPath("/")
  public static class Bare extends Application {}

  @GET
  public String page() {
    return "page.xhtml";
  }

  static byte[] war() {
    return Zip.of(
        Map.of(
            "WEB-INF/web.xml",
            text(DESCRIPTOR),
            "WEB-INF/beans.xml",
            text(BEANS),
            "WEB-INF/views/page.xhtml",
            text("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
            "WEB-INF/classes/" + file(BarePage.class),
            bytes(BarePage.class),
            "WEB-INF/classes/" + file(Bare.class),
            bytes(Bare.class)));
  }

  private static final String DESCRIPTOR =
      """
      <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
        <servlet><servlet-name>FacesServlet</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
        <servlet-mapping><servlet-name>FacesServlet</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
      </web-app>
      """;

  private static final String BEANS =
      "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
          + " bean-discovery-mode=\"annotated\"/>";

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static byte[] bytes(Class<?> type) {
    try (InputStream in = type.getClassLoader().getResourceAsStream(file(type))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
