package nl.leerateliers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The house as a table: a slice uses only what its row lists, and a row lists only rows above it.
 */
@AnalyzeClasses(packages = "nl.leerateliers", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "nl.leerateliers.";

  private static final Map<String, Set<String>> HOUSE =
      table(
          """
          message           |
          region            | message
          disclosure        | message
          security          | message region
          principle         | message region security
          timeline          | message region security
          identity          | message region security
          publication       | message region security identity
          ketenkaart        | message region security principle identity
          coding            | message region security ketenkaart
          followup          | message region security ketenkaart
          prompt            | message region security ketenkaart
          addedfield        | message region security ketenkaart
          tension           | message region security ketenkaart
          evaluation        | message region security publication principle ketenkaart tension
          claim             | message region security
          question          | message region security ketenkaart claim publication
          learning          | message region security publication ketenkaart evaluation claim
          passport          | message region security publication ketenkaart claim learning
          handover          | message region security publication ketenkaart evaluation learning
          startkit          | message region security addedfield question learning passport publication handover
          indicator         | message region disclosure security principle ketenkaart coding followup tension evaluation claim learning
          release           | message region disclosure security ketenkaart question learning passport indicator
          begeleidingsgroep | message region disclosure security ketenkaart followup evaluation learning passport indicator release
          board             | message region security ketenkaart followup begeleidingsgroep
          reflection        | message region disclosure security principle ketenkaart followup tension evaluation claim question learning passport begeleidingsgroep indicator release coding timeline
          interpretation    | message region security identity ketenkaart claim learning passport indicator
          savedview         | message region security
          document          | message disclosure
          edition           | message document
          spreadsheet       | message region disclosure security principle ketenkaart tension claim learning passport indicator reflection edition
          composition       | message region document
          drafting          | message region security composition
          form              | message region security principle identity ketenkaart tension reflection document
          report            | message region security disclosure publication principle ketenkaart tension evaluation claim question learning handover indicator begeleidingsgroep reflection document edition composition drafting
          editing           | message region security disclosure document composition drafting report
          exchange          | message region disclosure security principle identity ketenkaart tension evaluation learning passport begeleidingsgroep indicator
          web               | message region disclosure security publication savedview principle ketenkaart tension evaluation learning begeleidingsgroep indicator release reflection document report exchange
          """);

  @ArchTest
  static final ArchRule usesOnlyWhatItsRowLists =
      classes().that().resideInAPackage("nl.leerateliers..").should(useOnlyTheirRow());

  @ArchTest
  static final ArchRule noSliceDependsOnItselfByADetour =
      slices().matching("nl.leerateliers.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheRegionSliceMakesAnEntityManager =
      noClasses()
          .that()
          .resideOutsideOfPackage("nl.leerateliers.region")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManagerFactory");

  @ArchTest
  static final ArchRule reportsNeverSeeAnEntityManager =
      noClasses()
          .that()
          .resideInAPackage("nl.leerateliers.report")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.persistence.EntityManager");

  @ArchTest
  static final ArchRule namesSayWhatAClassIsFor =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Impl|Service|Repository)$");

  private static ArchCondition<JavaClass> useOnlyTheirRow() {
    return new ArchCondition<>("use only the slices their row lists") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        String slice = sliceOf(from);
        Set<String> row = HOUSE.get(slice);
        if (row == null) {
          events.add(SimpleConditionEvent.violated(from, "No row for slice " + slice));
          return;
        }
        from.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(d -> !sliceOf(d.getTargetClass()).equals(slice))
            .filter(d -> !row.contains(sliceOf(d.getTargetClass())))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static String sliceOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
  }

  private static Map<String, Set<String>> table(String text) {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split("\\|", -1);
      Set<String> uses =
          Arrays.stream(parts[1].strip().split(" "))
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toUnmodifiableSet());
      if (!rows.keySet().containsAll(uses)) {
        throw new IllegalStateException("A row lists only rows above it: " + line);
      }
      rows.put(parts[0].strip(), uses);
    }
    return rows;
  }
}
