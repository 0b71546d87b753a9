package nl.leerateliers.web;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.krazo.engine.Viewable;

/**
 * Sends a page in one piece, once it is whole: one that fails halfway is not sent at all, and the
 * MVC layer, which writes byte by byte, does so into memory.
 */
@Provider
public class WholePage implements WriterInterceptor {

  private static final int USUAL_SIZE = 65_536;

  @Override
  public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
    if (!(context.getEntity() instanceof Viewable)) {
      context.proceed();
      return;
    }
    OutputStream visitor = context.getOutputStream();
    ByteArrayOutputStream page = new ByteArrayOutputStream(USUAL_SIZE);
    context.setOutputStream(page);
    context.proceed();
    page.writeTo(visitor);
    context.setOutputStream(visitor);
  }
}
