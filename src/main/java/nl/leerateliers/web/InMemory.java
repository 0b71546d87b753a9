package nl.leerateliers.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A response that keeps what a view writes, and leaves headers and state as they are. */
final class InMemory extends HttpServletResponseWrapper {

  private static final int USUAL_SIZE = 65_536;

  private final StringWriter text = new StringWriter(USUAL_SIZE);
  private final PrintWriter writer = new PrintWriter(text);

  InMemory(HttpServletResponse response) {
    super(response);
  }

  String text() {
    writer.flush();
    return text.toString();
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void setBufferSize(int size) {
    // There is one, as large as the page.
  }
}
