package nl.leerateliers.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.Proportion;
import nl.leerateliers.indicator.Scope;
import nl.leerateliers.indicator.Summary;

/** How the API writes: the fields of records and entities by name, counts as published. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withNullValues(true)
              .withPropertyVisibilityStrategy(new FieldsOnly())
              .withSerializers(
                  new CountFormat(),
                  new ProportionFormat(),
                  new IndicatorFormat(),
                  new SummaryFormat()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  /** Accessors have no "get", so the fields themselves are the properties. */
  public static final class FieldsOnly implements PropertyVisibilityStrategy {
    @Override
    public boolean isVisible(Field field) {
      return true;
    }

    @Override
    public boolean isVisible(Method method) {
      return false;
    }
  }

  /** A number, or null for what is withheld. */
  static final class CountFormat implements JsonbSerializer<Count> {
    @Override
    public void serialize(Count count, JsonGenerator to, SerializationContext context) {
      if (count.value().isPresent()) {
        to.write(count.value().getAsInt());
      } else {
        to.writeNull();
      }
    }
  }

  /** The share with its 95 % interval. */
  static final class ProportionFormat implements JsonbSerializer<Proportion> {
    @Override
    public void serialize(Proportion share, JsonGenerator to, SerializationContext context) {
      to.writeStartObject()
          .write("value", share.share())
          .write("low", share.low())
          .write("high", share.high())
          .writeEnd();
    }
  }

  /** An indicator under the names that {@code indicators.md} fixes. */
  static final class IndicatorFormat implements JsonbSerializer<Indicator> {
    @Override
    public void serialize(Indicator indicator, JsonGenerator to, SerializationContext context) {
      to.writeStartObject().write("id", indicator.id()).write("label", indicator.label());
      context.serialize("n", indicator.n(), to);
      if (indicator.base() == null) {
        to.writeNull("N").writeNull("base");
      } else {
        context.serialize("N", indicator.base(), to);
        to.write("base", String.valueOf(indicator.baseLabel()));
      }
      if (indicator.share() == null) {
        to.writeNull("share").writeNull("interval");
      } else {
        to.write("share", indicator.share().share());
        to.writeStartArray("interval")
            .write(indicator.share().low())
            .write(indicator.share().high())
            .writeEnd();
      }
      context.serialize("unknown", indicator.unknown(), to);
      if (indicator.coverage() == null) {
        to.writeNull("coverage");
      } else {
        to.write("coverage", indicator.coverage().share());
      }
      standing(indicator.scope(), !indicator.n().isShown(), indicator.fictitious(), to, context);
      context.serialize("claims", indicator.claims(), to);
      to.writeEnd();
    }
  }

  /** A middle, sum or percentile, with what an indicator carries too. */
  static final class SummaryFormat implements JsonbSerializer<Summary> {
    @Override
    public void serialize(Summary summary, JsonGenerator to, SerializationContext context) {
      to.writeStartObject().write("id", summary.id()).write("label", summary.label());
      context.serialize("n", summary.n(), to);
      if (summary.value() == null) {
        to.writeNull("value");
      } else {
        to.write("value", summary.value());
      }
      standing(summary.scope(), summary.value() == null, summary.fictitious(), to, context);
      to.writeEnd();
    }
  }

  private static void standing(
      Scope scope,
      boolean withheld,
      boolean fictitious,
      JsonGenerator to,
      SerializationContext context) {
    context.serialize("period", scope.period(), to);
    if (scope.snapshot() == null) {
      to.writeNull("snapshot");
    } else {
      context.serialize("snapshot", scope.snapshot(), to);
    }
    to.write("withheld", withheld).write("fictitious", fictitious);
  }
}
