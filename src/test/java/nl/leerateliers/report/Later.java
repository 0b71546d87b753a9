package nl.leerateliers.report;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Threads that start only when the test says so. */
final class Later extends AbstractExecutorService {

  private final Queue<Runnable> work = new ArrayDeque<>();

  void run() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  @Override
  public void execute(Runnable task) {
    work.add(task);
  }

  @Override
  public void shutdown() {
    work.clear();
  }

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return true;
  }
}
