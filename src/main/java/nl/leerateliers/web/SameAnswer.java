package nl.leerateliers.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers a visitor who asks the same again with the page they got, as long as it would come out
 * the same. Mapped in web.xml behind the gate, so whoever was shut out does not get here.
 */
public class SameAnswer extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient KeptPages pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<PageQuestion> question = PageQuestion.of(request);
    Optional<RestsOn> now = question.flatMap(pages::restsOn);
    if (question.isEmpty() || now.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<KeptPage> kept = pages.find(question.get(), now.get());
    if (kept.isPresent()) {
      kept.get().send(response);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == 200
        && request.getAttribute(PageWriter.SENT) instanceof byte[] page) {
      pages.keep(question.get(), now.get(), response, page);
    }
  }
}
