package nl.leerateliers.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A Payara Micro of the test's own, for what must not disturb the shared one: kills, restarts,
 * faults.
 */
public final class PortalProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int ITERATIONS = Integer.getInteger("portal.password.iterations", 1_000);

  private final Process process;
  private final Portal portal;
  private final Path console;

  private PortalProcess(Process process, Portal portal, Path console) {
    this.process = process;
    this.portal = portal;
    this.console = console;
  }

  /** Starts the built WAR and waits until it is ready, on a free port. */
  public static PortalProcess start(Path data, Path regions, Map<String, String> environment) {
    PortalProcess started =
        launch(Path.of(System.getProperty("portal.war")), data, regions, environment);
    started.awaitAnswer("/health/ready");
    return started;
  }

  /** Starts a WAR with the options of the start command, and waits for nothing. */
  public static PortalProcess launch(
      Path war, Path data, Path regions, Map<String, String> environment) {
    try {
      int port = freePort();
      Path console = Files.createTempFile(TestFolders.of("."), "console", ".txt");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add(System.getProperty("portal.compiler"));
      command.addAll(List.of("-Xmx1g", "-Djava.awt.headless=true"));
      command.add("-Dportal.password.iterations=" + ITERATIONS);
      command.addAll(List.of("-jar", System.getProperty("payara.microJar")));
      command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
      command.addAll(List.of("--port", "" + port, "--nohazelcast", "--disablephonehome"));
      command.addAll(List.of("--prebootcommandfile", "src/main/server/preboot.txt"));
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
      builder.environment().put("PORTAL_DATA", data.toString());
      builder.environment().put("PORTAL_REGIONS", regions.toString());
      builder.environment().put("PORTAL_PORT", "" + port);
      builder.environment().putAll(environment);
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      URI address = URI.create("http://localhost:" + port + "/");
      return new PortalProcess(process, new Portal(address, data), console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Portal portal() {
    return portal;
  }

  public long pid() {
    return process.pid();
  }

  /** What the console showed so far. */
  public String console() {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until an address answers 200. */
  public void awaitAnswer(String path) {
    HttpVisitor visitor = portal.anonymous();
    await(
        path + " answers 200",
        () -> {
          try {
            return visitor.get(path).statusCode() == 200;
          } catch (UncheckedIOException notYet) {
            return false;
          }
        });
  }

  /** Waits for something this portal does by itself. */
  public void await(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    try {
      while (!condition.getAsBoolean()) {
        if (!process.isAlive() || Instant.now().isAfter(end)) {
          throw new IllegalStateException("Waited in vain until " + what + "\n" + console());
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** kill -9: no shutdown hook, no flush. */
  public void kill() {
    process.destroyForcibly();
    ended();
  }

  @Override
  public void close() {
    process.destroy();
    ended();
  }

  private void ended() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
