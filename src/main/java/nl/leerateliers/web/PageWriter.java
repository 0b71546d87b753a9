package nl.leerateliers.web;

import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.krazo.engine.Viewable;

/**
 * Renders the view that a controller named and sends it in one piece, once it is whole: a page that
 * fails halfway is not sent at all. It stands in for the MVC layer's own writer, which searches the
 * class path for a way to the request and to the response, and writes byte by byte.
 */
@Provider
public class PageWriter implements WriterInterceptor {

  /** Where the page stands that was sent in answer to a request. */
  static final String SENT = PageWriter.class.getName();

  @Context private HttpServletRequest request;
  @Inject private Models models;
  @Inject private MvcContext mvc;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getEntity() instanceof Viewable viewable)) {
      context.proceed();
      return;
    }
    byte[] page = render(viewable.getView()).getBytes(StandardCharsets.UTF_8);
    MediaType html = MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name());
    context.getHeaders().putSingle("Content-Type", html);
    context.getOutputStream().write(page);
    ServletExchange.of(request).request().setAttribute(SENT, page);
  }

  private String render(String view) throws IOException {
    ServletExchange exchange = ServletExchange.of(request);
    for (String name : models) {
      exchange.request().setAttribute(name, models.get(name));
    }
    exchange.request().setAttribute("mvc", mvc);
    InMemory page = new InMemory(exchange.response());
    try {
      new View(view).show(exchange.request(), page);
    } catch (ServletException e) {
      throw new IllegalStateException("The view " + view + " failed", e);
    }
    return page.text();
  }
}
