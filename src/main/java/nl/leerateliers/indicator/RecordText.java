package nl.leerateliers.indicator;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON and back, by their components, so that a number that is counted later is kept
 * without a line here. What a text does not have is read as nothing, not as a fault: it was written
 * before it was counted. Records in a list have no order of their own and are written in a fixed
 * one, so that the same numbers give the same text.
 */
final class RecordText {

  private static final JsonProvider JSON = JsonProvider.provider();

  private RecordText() {}

  static String write(Record value) {
    return json(value).toString();
  }

  static <T extends Record> T read(String text, Class<T> type) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return type.cast(made(reader.readObject(), type));
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof Record numbers) {
      JsonObjectBuilder object = JSON.createObjectBuilder();
      for (RecordComponent component : numbers.getClass().getRecordComponents()) {
        Object part = partOf(numbers, component);
        if (part != null) {
          object.add(component.getName(), json(part));
        }
      }
      return object.build();
    } else if (value instanceof Collection<?> many) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      many.stream()
          .filter(one -> !(one instanceof Record))
          .filter(RecordText::isValue)
          .forEach(one -> array.add(json(one)));
      many.stream()
          .filter(Record.class::isInstance)
          .map(RecordText::json)
          .sorted(Comparator.comparing(JsonValue::toString))
          .forEach(array::add);
      return array.build();
    } else if (value instanceof Integer number) {
      return JSON.createValue(number);
    } else if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    return JSON.createValue(value instanceof Enum<?> code ? code.name() : value.toString());
  }

  /** What is neither a number nor a code, such as who chose a rule and why, is not kept. */
  private static boolean isValue(Object one) {
    return one instanceof String
        || one instanceof Integer
        || one instanceof Boolean
        || one instanceof Enum<?>
        || one instanceof LocalDate;
  }

  private static @Nullable Object partOf(Record of, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(@Nullable JsonValue json, Type type) {
    if (type instanceof ParameterizedType list) {
      return json == null
          ? List.of()
          : json.asJsonArray().stream()
              .map(one -> value(one, list.getActualTypeArguments()[0]))
              .toList();
    }
    Class<?> plain = (Class<?>) type;
    if (json == null) {
      return plain == int.class ? (Object) 0 : plain == boolean.class ? false : null;
    } else if (plain.isRecord()) {
      return made(json.asJsonObject(), plain);
    } else if (json instanceof JsonNumber number) {
      return number.intValueExact();
    } else if (json instanceof JsonString text) {
      return ofText(text.getString(), plain);
    }
    return json.getValueType() == JsonValue.ValueType.TRUE;
  }

  private static Object ofText(String text, Class<?> type) {
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    } else if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(code -> ((Enum<?>) code).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No " + text + " in " + type));
    }
    return text;
  }

  private static Object made(JsonObject json, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(components)
              .map(part -> value(json.get(part.getName()), part.getGenericType()))
              .toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read a " + type, e);
    }
  }
}
