package nl.leerateliers.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import nl.leerateliers.message.DutchDate;

/** What the server lends: the clock on the wall and threads to work in parallel. */
@ApplicationScoped
class Environment {

  @Resource private ManagedExecutorService threads;

  @Produces
  Clock clock() {
    return Clock.system(DutchDate.ZONE);
  }

  @Produces
  ExecutorService threads() {
    return threads;
  }
}
