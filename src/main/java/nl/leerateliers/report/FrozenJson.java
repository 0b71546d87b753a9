package nl.leerateliers.report;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import nl.leerateliers.disclosure.Count;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reflection down: the fields of every record and entity in the order they are declared,
 * counts as published. The same reflection always gives the same bytes, so that its hash means
 * something.
 */
final class FrozenJson {

  /** Looked up once: each call of the class {@code Json} would search the class path again. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private FrozenJson() {}

  static byte[] of(Object value) {
    return json(value).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonValue json(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof Count count) {
      return count.isShown() ? JSON.createValue(count.value().getAsInt()) : JSON.createValue("x");
    } else if (value instanceof Boolean bool) {
      return bool ? JsonValue.TRUE : JsonValue.FALSE;
    } else if (value instanceof Integer number) {
      return JSON.createValue(number);
    } else if (value instanceof Double number) {
      return JSON.createValue(number);
    } else if (value instanceof Collection<?> many) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      many.forEach(one -> array.add(json(one)));
      return array.build();
    } else if (value instanceof Enum<?> code) {
      return JSON.createValue(code.name());
    } else if (value.getClass().getName().startsWith("nl.leerateliers.")) {
      return object(value);
    }
    return JSON.createValue(value.toString());
  }

  private static JsonValue object(Object value) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    addFields(value.getClass(), value, object);
    return object.build();
  }

  /** What an entity has of the class that it extends comes first. */
  private static void addFields(Class<?> type, Object value, JsonObjectBuilder object) {
    if (type.getSuperclass().getName().startsWith("nl.leerateliers.")) {
      addFields(type.getSuperclass(), value, object);
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        try {
          field.setAccessible(true);
          object.add(field.getName(), json(field.get(value)));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
