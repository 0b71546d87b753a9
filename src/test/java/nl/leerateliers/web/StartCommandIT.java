package nl.leerateliers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The command of the README, as far as it gets when something stands in its way. */
class StartCommandIT {

  @Test
  void saysInDutchThatThePortIsTakenAndWhatToDo() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String maven = Path.of(System.getProperty("maven.home"), "bin", "mvn").toString();
      ProcessBuilder command =
          new ProcessBuilder(maven, "-o", "-B", "-Pstart", "validate").redirectErrorStream(true);
      command.environment().put("PORTAL_PORT", "" + taken.getLocalPort());
      Process process = command.start();
      String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(console).isNotZero();
      assertThat(console)
          .contains("Poort " + taken.getLocalPort() + " is al in gebruik", "PORTAL_PORT=8081");
    }
  }
}
