package nl.leerateliers.region;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leerateliers.security.GivenVisitor;
import org.eclipse.microprofile.config.Config;

/**
 * Puts real objects together as the container does, one of each class, over the databases of {@link
 * RegionsForTests}. The clock stands still at noon, 12 April 2016.
 */
public final class Wiring {

  public static final Clock NOON =
      Clock.fixed(Instant.parse("2016-04-12T12:00:00Z"), ZoneOffset.UTC);

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
          });

  private final RegionsForTests world;
  private final Map<Class<?>, Object> made = new HashMap<>();

  public Wiring(RegionsForTests world) {
    this.world = world;
    made.put(Regions.class, world.regions());
    made.put(RegionDatabase.class, world.database());
    made.put(Config.class, world.config());
    made.put(Clock.class, NOON);
    made.put(ExecutorService.class, THREADS);
    made.put(SecurityContext.class, new GivenVisitor());
  }

  /** Uses this object where one of the type is asked for; to be called before the first get. */
  public <T> Wiring use(Class<T> type, T object) {
    made.put(type, object);
    return this;
  }

  /** Who is signed in; nobody at first. */
  public GivenVisitor visitor() {
    return (GivenVisitor) get(SecurityContext.class);
  }

  /** The object of this class, with all it is injected with. */
  public <T> T get(Class<T> type) {
    Object known = made.get(type);
    if (known == null) {
      known = type == PortalDatabase.class ? world.portal() : make(type);
      made.put(type, known);
    }
    return type.cast(known);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor =
          Arrays.stream(type.getDeclaredConstructors())
              .filter(c -> c.isAnnotationPresent(Inject.class) || c.getParameterCount() == 0)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Cannot be injected: " + type));
      constructor.setAccessible(true);
      Object object =
          constructor.newInstance(
              Arrays.stream(constructor.getParameterTypes()).map(this::get).toArray());
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(Inject.class)) {
          field.setAccessible(true);
          field.set(object, get(field.getType()));
        }
      }
      return object;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + type, e);
    }
  }
}
