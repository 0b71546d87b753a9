package nl.leerateliers.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.leerateliers.report.WarmPress;

/**
 * Begins what can wait until somebody was answered: a start that did it too would take longer. A
 * probe that finds the portal not ready yet is no such answer.
 */
public class FirstAnswer extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final AtomicBoolean begun = new AtomicBoolean();

  @Inject private transient WarmPress press;
  @Resource private transient ManagedExecutorService threads;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_OK && begun.compareAndSet(false, true)) {
      threads.execute(press::heat);
    }
  }
}
