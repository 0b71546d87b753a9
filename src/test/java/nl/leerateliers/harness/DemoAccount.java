package nl.leerateliers.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of demo-accounts.txt; the region is {@code -} for a role without one. */
public record DemoAccount(String role, String region, String user, String password, String token) {

  public static List<DemoAccount> in(Path data) {
    try {
      return Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(DemoAccount::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoAccount parse(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 5) {
      throw new IllegalStateException("Not `role region user password token`: " + line);
    }
    return new DemoAccount(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  @Override
  public String toString() {
    return region.equals("-") ? role : role + " " + region;
  }
}
