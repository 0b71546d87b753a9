package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept between two imports, in real databases. */
class RememberedReflectionsTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void remembersTheFiguresUntilTheNextImport(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Reflections reflections = new Wiring(world).get(Reflections.class);
      Filter all = Filter.all(haarlem.period());
      CrossCaseReflection first = reflections.crossCase(haarlem, all);
      assertThat(reflections.crossCase(haarlem, all).figures()).isSameAs(first.figures());
      assertThat(reflections.forFile(haarlem).figures()).isNotSameAs(first.figures());

      RealDatasets.load(world, "haarlem");
      assertThat(reflections.crossCase(haarlem, all).figures()).isNotSameAs(first.figures());
    }
  }
}
