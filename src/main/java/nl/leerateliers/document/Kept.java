package nl.leerateliers.document;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Disclosure;
import nl.leerateliers.disclosure.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a record that holds one, as JSON and back: what was kept of a report can be set
 * again when its data are long gone. Blocks and drawings are told apart by name, from a closed
 * list: nothing in a file says which class is made.
 */
public final class Kept {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String KIND = "is";

  /** Rows of counts that were protected already: zero and up are shown as they are. */
  private static final Disclosure SHOWN = new Disclosure(1);

  private static final Map<String, Class<?>> KINDS =
      Stream.concat(
              Arrays.stream(Block.class.getPermittedSubclasses()),
              Stream.of(
                  CountBars.class,
                  DotRows.class,
                  IntervalStrips.class,
                  PositionProfiles.class,
                  ShareBars.class,
                  StackedColumns.class))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private Kept() {}

  /** The same record always gives the same bytes. */
  public static byte[] write(Record value) {
    return json(value).toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what was kept.
   *
   * @throws IllegalStateException when it is not what {@link #write} makes of this type
   */
  public static <T extends Record> T read(byte[] json, Class<T> type) {
    try (var reader =
        JSON.createReader(new StringReader(new String(json, StandardCharsets.UTF_8)))) {
      return type.cast(made(reader.readObject(), type));
    } catch (RuntimeException e) {
      throw new IllegalStateException("Not a kept " + type.getSimpleName(), e);
    }
  }

  private static JsonValue json(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    } else if (value instanceof Count count) {
      return count.isShown() ? JSON.createValue(count.value().getAsInt()) : JSON.createValue("x");
    } else if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    } else if (value instanceof Integer number) {
      return JSON.createValue(number);
    } else if (value instanceof Double number) {
      return JSON.createValue(number);
    } else if (value instanceof Enum<?> code) {
      return JSON.createValue(code.name());
    } else if (value instanceof List<?> many) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      many.forEach(one -> array.add(json(one)));
      return array.build();
    } else if (value instanceof Record || value instanceof Drawing) {
      return object(value);
    } else if (value instanceof String || value instanceof Instant) {
      return JSON.createValue(value.toString());
    }
    throw new IllegalStateException("Cannot keep a " + value.getClass());
  }

  private static JsonValue object(Object value) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    if (value instanceof Block || value instanceof Drawing) {
      object.add(KIND, value.getClass().getSimpleName());
    }
    for (Field field : parts(value.getClass())) {
      try {
        object.add(field.getName(), json(field.get(value)));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return object.build();
  }

  private static @Nullable Object value(JsonValue json, Type type) {
    if (json == JsonValue.NULL) {
      return null;
    } else if (type instanceof ParameterizedType list) {
      return json.asJsonArray().stream()
          .map(one -> value(one, list.getActualTypeArguments()[0]))
          .toList();
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Count.class) {
      return json instanceof JsonNumber number
          ? SHOWN.onScreen(number.intValueExact())
          : Withheld.WITHHELD;
    } else if (json instanceof JsonObject object) {
      return made(object, object.containsKey(KIND) ? kind(object.getString(KIND)) : plain);
    } else if (json instanceof JsonNumber number) {
      return plain == int.class || plain == Integer.class
          ? (Object) number.intValueExact()
          : number.doubleValue();
    } else if (json instanceof JsonString text) {
      return ofText(text.getString(), plain);
    }
    return json == JsonValue.TRUE;
  }

  private static Object ofText(String text, Class<?> type) {
    if (type == Instant.class) {
      return Instant.parse(text);
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(code -> ((Enum<?>) code).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No " + text + " in " + type));
    }
    return text;
  }

  private static Class<?> kind(String name) {
    Class<?> kind = KINDS.get(name);
    if (kind == null) {
      throw new IllegalStateException("No block or drawing is a " + name);
    }
    return kind;
  }

  /** By the constructor that takes all parts, in the order in which they are declared. */
  private static Object made(JsonObject json, Class<?> type) {
    List<Field> parts = parts(type);
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(parts.stream().map(Field::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          parts.stream()
              .map(
                  part ->
                      value(
                          json.getOrDefault(part.getName(), JsonValue.NULL), part.getGenericType()))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read a " + type, e);
    }
  }

  private static List<Field> parts(Class<?> type) {
    List<Field> parts =
        Arrays.stream(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
            .toList();
    parts.forEach(field -> field.setAccessible(true));
    return parts;
  }
}
