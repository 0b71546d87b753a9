package nl.leerateliers.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A check that nothing happened is worth something only if it notices when something does. */
class OutsideCallsTest {

  @Test
  void noticesACallToAnotherMachineAndNoneToItself() throws Exception {
    try (OutsideCalls calls = new OutsideCalls()) {
      call(calls, "127.0.0.1");
      assertThat(calls.happened()).isFalse();
      call(calls, "192.0.2.1");
      assertThat(calls.happened()).isTrue();
    }
  }

  private static void call(OutsideCalls calls, String host) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(calls.options().split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Caller.class.getName()));
    command.add(host);
    Process process = new ProcessBuilder(command).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  /** A JVM that opens one connection. */
  public static final class Caller {

    private Caller() {}

    public static void main(String[] host) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(host[0], 9), 2_000);
      } catch (IOException refused) {
        // Whether anyone answers does not matter.
      }
    }
  }
}
