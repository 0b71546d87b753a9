package nl.leerateliers.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;

/**
 * Stands where a server's calls to any other machine would arrive: a JVM with these settings sends
 * every connection that is not to itself through the socket that this holds.
 */
public final class OutsideCalls implements AutoCloseable {

  private final ServerSocket socket;

  public OutsideCalls() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      socket.setSoTimeout(100);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the JVM needs in its environment. */
  public Map<String, String> environment() {
    return Map.of("JAVA_TOOL_OPTIONS", options());
  }

  /** The same as options of a command. */
  public String options() {
    return "-DsocksProxyHost=127.0.0.1 -DsocksProxyPort=" + socket.getLocalPort();
  }

  /** Whether anything was called since the last time this was asked. */
  public boolean happened() {
    try {
      socket.accept().close();
      return true;
    } catch (SocketTimeoutException nothing) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
