import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperCompileManager;
import nl.leerateliers.document.Styles;

/**
 * Compiles every template that is newer than what was made of it, or than the style file, whose colours and sizes it
 * fills in. Run by the build.
 */
class CompileTemplates {

  public static void main(String[] args) throws Exception {
    Path templates = Path.of(args[0]);
    Path compiled = Files.createDirectories(Path.of(args[1]));
    List<Path> sources;
    try (Stream<Path> files = Files.list(templates)) {
      sources = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
    FileTime styles = Files.getLastModifiedTime(templates.resolve("styles.jrtx"));
    for (Path source : sources) {
      Path target = compiled.resolve(source.getFileName().toString().replace(".jrxml", ".jasper"));
      if (!Files.exists(target)
          || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0
          || Files.getLastModifiedTime(target).compareTo(styles) < 0) {
        byte[] filled = Styles.filled(Files.readString(source)).getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(target)) {
          JasperCompileManager.compileReportToStream(new ByteArrayInputStream(filled), file);
        }
      }
    }
  }
}
