package nl.leerateliers.document;

import java.io.IOException;
import java.io.InputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates of {@code reports/}, as the build compiled them. */
record Templates(JasperReport book, JasperReport cover, JasperReport contents, JasperReport body) {

  static Templates load() {
    return new Templates(load("book"), load("cover"), load("contents"), load("body"));
  }

  static JasperReport load(String name) {
    String file = "/reports/" + name + ".jasper";
    try (InputStream compiled = Templates.class.getResourceAsStream(file)) {
      if (compiled == null) {
        throw new IllegalStateException("Not in the portal: " + file);
      }
      return (JasperReport) JRLoader.loadObject(compiled);
    } catch (IOException | JRException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
