package nl.leerateliers.region;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.persistence.platform.database.H2Platform;

/** H2 2 compares a boolean with a boolean only, where EclipseLink's own platform writes 1 and 0. */
public class StrictH2 extends H2Platform {

  private static final long serialVersionUID = 1L;

  @Override
  protected void appendBoolean(Boolean bool, Writer writer) throws IOException {
    writer.write(bool ? "TRUE" : "FALSE");
  }
}
