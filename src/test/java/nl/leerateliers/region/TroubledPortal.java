package nl.leerateliers.region;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import nl.leerateliers.harness.Portal;
import nl.leerateliers.harness.PortalProcess;
import nl.leerateliers.harness.TestFolders;

/**
 * One portal with two good regions (Haarlem, Utrecht), one whose PostgreSQL does not answer
 * (Dicht), a faulty folder of each kind and an explanation of the figures that cannot be rendered
 * to its end. Started once, for the tests of all those troubles and for what must find a region as
 * it came.
 */
public final class TroubledPortal {

  static final String FAILING_PAGE = "/uitleg/cijfers";

  private static final String FAILING_VIEW = "WEB-INF/views/web/figures.xhtml";
  private static final TroubledPortal ONLY = new TroubledPortal();

  private final Path regions = TestFolders.fresh("troubled/regions");
  private final PortalProcess process;

  private TroubledPortal() {
    TestFolders.copyRegion("haarlem", regions);
    TestFolders.copyRegion("utrecht", regions);
    down("dicht", "D", regions);
    try {
      Files.delete(faulty("file-missing", "FA").resolve("sources.csv"));
      replace(faulty("wrong-type", "FB"), "learning-points.csv", ",1,", ",eerste,");
      replace(faulty("unknown-organisation", "FC"), "contributions.csv", ",OM,", ",OMM,");
      change(faulty("outside-period", "FD"), "ketenkaarten.csv", 1, 1, "2019-01-01");
      duplicate(faulty("duplicate-id", "FE"));
      Files.write(
          faulty("broken-utf-8", "FF").resolve("agenda.csv"),
          new byte[] {(byte) 0xC3, '\r', '\n'},
          StandardOpenOption.APPEND);
      replace(faulty("wrong-setting", "FG"), "region.properties", "weeks=", "weeks=veel");
      replace(faulty("to-be-mended", "FH"), "region.properties", "weeks=", "weeks=veel");
      Path war = withFailingPage(TestFolders.of("troubled/faulty.war"));
      process = PortalProcess.launch(war, TestFolders.fresh("troubled/data"), regions, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process.awaitAnswer("/health/ready");
  }

  public static Portal portal() {
    return ONLY.process.portal();
  }

  public static PortalProcess process() {
    return ONLY.process;
  }

  static Path regions() {
    return ONLY.regions;
  }

  /** Makes a region whose database does not answer. */
  static Path down(String key, String letter, Path into) {
    Path folder = TestFolders.newRegion(key, letter, 7, into);
    try {
      Files.writeString(
          folder.resolve("region.properties"),
          "\ndatabase.url=jdbc:postgresql://127.0.0.1:1/dicht\ndatabase.user=portaal\n",
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static Path withFailingPage(Path war) throws IOException {
    Files.copy(Path.of(System.getProperty("portal.war")), war, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem files = FileSystems.newFileSystem(war)) {
      Path view = files.getPath(FAILING_VIEW);
      String text = Files.readString(view);
      int middle = text.lastIndexOf("</ui:define>");
      Files.writeString(
          view,
          text.substring(0, middle) + "#{t.say('web.portal').none()}" + text.substring(middle));
    }
    return war;
  }

  private Path faulty(String kind, String letter) {
    return TestFolders.newRegion(kind, letter, 9, regions);
  }

  private static void replace(Path folder, String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    int at = text.indexOf(from);
    if (at < 0) {
      throw new IllegalStateException(from + " is not in " + path);
    }
    Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  /** Changes a column (from 0) that holds no quotes, in a line (header is 0). */
  private static void change(Path folder, String file, int line, int column, String to)
      throws IOException {
    Path path = folder.resolve(file);
    String[] lines = Files.readString(path).split("\r\n", -1);
    String[] fields = lines[line].split(",", column + 2);
    fields[column] = to;
    lines[line] = String.join(",", fields);
    Files.write(path, String.join("\r\n", lines).getBytes(UTF_8));
  }

  private static void duplicate(Path folder) throws IOException {
    Path path = folder.resolve("agenda.csv");
    String[] lines = Files.readString(path).split("\r\n", 3);
    Files.writeString(path, lines[0] + "\r\n" + lines[1] + "\r\n" + lines[1] + "\r\n" + lines[2]);
  }
}
