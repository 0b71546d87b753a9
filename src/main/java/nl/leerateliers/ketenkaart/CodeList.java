package nl.leerateliers.ketenkaart;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several codes in one column, separated by a space; an empty column is an empty list. */
@Converter
public class CodeList implements AttributeConverter<List<String>, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable List<String> codes) {
    return codes == null || codes.isEmpty() ? null : String.join(" ", codes);
  }

  @Override
  public List<String> convertToEntityAttribute(@Nullable String column) {
    return column == null || column.isBlank() ? List.of() : List.of(column.split(" "));
  }
}
