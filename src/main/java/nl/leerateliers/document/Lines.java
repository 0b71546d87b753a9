package nl.leerateliers.document;

import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands lines to a template one by one. */
final class Lines implements JRDataSource {

  private final Iterator<Line> rest;
  private @Nullable Line current;

  Lines(List<Line> lines) {
    rest = lines.iterator();
  }

  @Override
  public boolean next() {
    current = rest.hasNext() ? rest.next() : null;
    return current != null;
  }

  @Override
  public @Nullable Object getFieldValue(JRField field) {
    if (current == null) {
      throw new IllegalStateException("No line to read " + field.getName() + " from");
    }
    Object otherwise = field.getValueClass() == Boolean.class ? Boolean.FALSE : null;
    return current.value(field.getName()).orElse(otherwise);
  }
}
