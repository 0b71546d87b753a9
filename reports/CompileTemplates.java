import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every template that is newer than what was made of it. Run by the build. */
class CompileTemplates {

  public static void main(String[] args) throws Exception {
    Path templates = Path.of(args[0]);
    Path compiled = Files.createDirectories(Path.of(args[1]));
    List<Path> sources;
    try (Stream<Path> files = Files.list(templates)) {
      sources = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
    for (Path source : sources) {
      Path target = compiled.resolve(source.getFileName().toString().replace(".jrxml", ".jasper"));
      if (!Files.exists(target)
          || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0) {
        JasperCompileManager.compileReportToFile(source.toString(), target.toString());
      }
    }
  }
}
