package nl.leerateliers.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;

/** What the server lends: the clock on the wall and threads to work in parallel. */
@ApplicationScoped
class Environment {

  @Resource private ManagedExecutorService threads;

  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Amsterdam"));
  }

  @Produces
  ExecutorService threads() {
    return threads;
  }
}
