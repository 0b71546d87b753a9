package nl.leerateliers.ketenkaart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registering cases, alone and with many, in real databases. */
class RegisterCardTest extends CardInDatabase {

  private static final Map<String, String> GOOD =
      Map.of(
          "title",
          "Ruit van het buurthuis",
          "started_on",
          "2016-03-01",
          "primary_case_type",
          "JUVENILE_SUSPECT",
          "author_organisation",
          "POLITIE",
          "case_owner_organisation",
          "RVDK",
          "case_owner",
          "AB");

  @ParameterizedTest
  @EnumSource
  void makesACardWithItsHistoryUnderTheNextNumber(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          Wiring wiring = new Wiring(world);
          String id = register(wiring, haarlem, GOOD, "one").id();
          assertThat(id).isEqualTo("H-103");
          Ketenkaart card = wiring.get(Ketenkaarten.class).file(haarlem, "H-103").get().card();
          assertThat(card.title()).isEqualTo("Ruit van het buurthuis");
          assertThat(card.juvenileSuspect()).isTrue();
          assertThat(card.domesticViolence()).isFalse();
          assertThat(card.head().caseOwnerOrganisation()).isEqualTo("RVDK");
          assertThat(card.head().caseOwner()).isEqualTo("AB");
          assertThat(card.intention().verdiepingDecided()).isNull();
          assertThat(count(world, haarlem, "card_change where card_id = 'H-103'")).isEqualTo(8);
          assertThat(
                  count(
                      world,
                      haarlem,
                      "audit_line where action = 'card-added' and subject = 'H-103'"))
              .isOne();
          // An organisation that wrote nothing has no row, so no figure counts it.
          assertThat(count(world, haarlem, "contribution where card_id = 'H-103'")).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void twentyAtOnceGetTwentyCards(DatabaseKind kind) throws Exception {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      List<String> ids = atOnce(world, haarlem, number -> "key-" + number);
      assertThat(new TreeSet<>(ids)).hasSize(20).first().isEqualTo("H-103");
      assertThat(new TreeSet<>(ids).last()).isEqualTo("H-122");
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneFormSentTwentyTimesAtOnceIsOneCard(DatabaseKind kind) throws Exception {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      assertThat(atOnce(world, haarlem, number -> "the same")).containsOnly("H-103");
      assertThat(count(world, haarlem, "ketenkaart")).isEqualTo(103);
    }
  }

  private static List<String> atOnce(RegionsForTests world, Region region, IntFunction<String> keys)
      throws Exception {
    Wiring wiring = new Wiring(world);
    RegisterCard register = wiring.get(RegisterCard.class);
    ExecutorService people = Executors.newFixedThreadPool(20);
    List<Future<RegisteredCard>> work = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String key = keys.apply(i);
      work.add(
          people.submit(() -> register.register(region, new Registration(GOOD), "somebody", key)));
    }
    List<String> ids = new ArrayList<>();
    for (Future<RegisteredCard> done : work) {
      ids.add(done.get().id());
    }
    people.shutdown();
    return ids;
  }

  @ParameterizedTest
  @EnumSource
  void anImportTakesRegisteredCardsAwayButNotTheirNumbers(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          Wiring wiring = new Wiring(world);
          register(wiring, haarlem, GOOD, "one");
          RealDatasets.load(world, "haarlem");
          assertThat(count(world, haarlem, "ketenkaart")).isEqualTo(102);
          assertThat(count(world, haarlem, "card_registration")).isZero();
          assertThat(register(wiring, haarlem, GOOD, "one").id()).isEqualTo("H-104");
        });
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfEveryFieldWhatIsWrongAndRegistersNothing(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          Wiring wiring = new Wiring(world);
          assertThat(register(wiring, haarlem, Map.of(), "one").faults())
              .extracting(Registration.Fault::field)
              .containsExactly("title", "started_on", "primary_case_type");
          assertThat(reason(wiring, haarlem, "started_on", "2016-01-04"))
              .contains("15 februari 2016");
          assertThat(reason(wiring, haarlem, "started_on", "2016-02-30"))
              .contains("geen bestaande datum");
          assertThat(reason(wiring, haarlem, "title", "x".repeat(500_000))).contains("500.000");
          assertThat(reason(wiring, haarlem, "author_organisation", "FBI"))
              .contains("bestaat niet");
          assertThat(reason(wiring, haarlem, "primary_case_type", "ANY")).contains("bestaat niet");
          assertThat(reason(wiring, haarlem, "both_case_types", "maybe")).contains("bestaat niet");
          assertThat(reason(wiring, haarlem, "case_owner", "x".repeat(41))).contains("41");
          assertThat(reason(wiring, haarlem, "suspect", "Jan")).contains("bestaat niet");
          assertThat(count(world, haarlem, "ketenkaart")).isEqualTo(102);
          assertThat(count(world, haarlem, "audit_line where action = 'card-added'")).isZero();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCaseOfBothTypesHasOnePrimary(DatabaseKind kind) {
    with(
        kind,
        (world, haarlem) -> {
          Wiring wiring = new Wiring(world);
          Map<String, String> both = new HashMap<>(GOOD);
          both.put("both_case_types", "yes");
          String id = String.valueOf(register(wiring, haarlem, both, "one").id());
          Ketenkaart card = wiring.get(Ketenkaarten.class).file(haarlem, id).get().card();
          assertThat(card.primaryCaseType()).isEqualTo(CaseType.JUVENILE_SUSPECT);
          assertThat(card.domesticViolence() && card.juvenileSuspect()).isTrue();
        });
  }

  private static String reason(Wiring wiring, Region region, String field, String text) {
    Map<String, String> typed = new HashMap<>(GOOD);
    typed.put(field, text);
    RegisteredCard made = register(wiring, region, typed, "faulty");
    assertThat(made.id()).isNull();
    assertThat(made.faults()).singleElement().matches(fault -> fault.field().equals(field));
    return made.faults().get(0).reason();
  }

  private static RegisteredCard register(
      Wiring wiring, Region region, Map<String, String> typed, String key) {
    return wiring
        .get(RegisterCard.class)
        .register(region, new Registration(typed), "somebody", key);
  }

  private static long count(RegionsForTests world, Region region, String from) {
    return number(world, region, "select count(*) from " + from);
  }
}
