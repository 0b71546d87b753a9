package nl.leerateliers.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the addresses of the code against those that {@link AccessMatrixIT} asks for. */
class AccessMatrixTest {

  /** Open to whoever comes by; signing in and out have their own tests. */
  private static final List<String> FOR_EVERYONE =
      List.of("POST /inloggen", "POST /uitloggen", "GET /uitleg/{subject}");

  @Test
  void everyAddressOfThePortalHasARow() {
    List<String> asked = AccessMatrixIT.addresses();
    List<String> lacking = new ArrayList<>();
    for (String route : routes()) {
      Pattern pattern = pattern(route);
      if (!FOR_EVERYONE.contains(route)
          && asked.stream().noneMatch(address -> pattern.matcher(address).matches())) {
        lacking.add(route);
      }
    }
    assertThat(lacking).isEmpty();
  }

  private static List<String> routes() {
    List<String> routes = new ArrayList<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerateliers")) {
      if (type.isAnnotatedWith(Path.class)) {
        Class<?> resource = type.reflect();
        for (Method method : resource.getDeclaredMethods()) {
          verb(method).ifPresent(verb -> routes.add(verb + " " + path(resource, method)));
        }
      }
    }
    assertThat(routes).hasSizeGreaterThan(100);
    return routes;
  }

  private static java.util.Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    String path = resource.getAnnotation(Path.class).value();
    if (method.isAnnotationPresent(Path.class)) {
      path += "/" + method.getAnnotation(Path.class).value();
    }
    return ("/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  /** A part in braces stands for one part of an address, with what it allows. */
  private static Pattern pattern(String route) {
    StringBuilder pattern = new StringBuilder();
    int depth = 0;
    for (char character : route.toCharArray()) {
      if (character == '{' && depth++ == 0) {
        pattern.append("[^/]+");
      } else if (character == '}' && depth > 0) {
        depth--;
      } else if (depth == 0) {
        pattern.append(Pattern.quote(String.valueOf(character)));
      }
    }
    return Pattern.compile(pattern.toString());
  }
}
