package nl.leerateliers.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.message.Messages;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codings of the committed cards in real databases. */
class CodingsTest {

  private static final Visitor ANNA = new Visitor("anna", Role.RESEARCHER, null);
  private static final Visitor BRAM = new Visitor("bram", Role.RESEARCHER, null);
  private static final String SCORE = "De score is laag, maar de leerplichtambtenaar";
  private static final String MENTOR = "Halt nodigt de mentor uit\r\n voor het startgesprek.";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void twoCodersFinishApartAndAreComparedPerTheme(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Codings codings = wiring.get(Codings.class);
      CardFile card = card(wiring, haarlem, "H-002");

      codings.keep(haarlem, card, ANNA, draft(0, Map.of("7-4", SCORE, "7-9", MENTOR), "keep"));
      Coding begun = codings.find(haarlem, "H-002", "anna").orElseThrow();
      assertThat(begun.isFinished()).isFalse();
      assertThat(begun.judgements()).containsOnlyKeys("7.4", "7.9");
      assertThat(begun.judgements().get("7.9").passage())
          .isEqualTo("Halt nodigt de mentor uit voor het startgesprek.");
      assertThat(overview(codings, haarlem, "bram").pairs()).isEmpty();

      codings.keep(
          haarlem,
          card,
          ANNA,
          draft(begun.version(), Map.of("7-4", SCORE, "7-9", MENTOR), "finish"));
      codings.keep(haarlem, card, BRAM, draft(0, Map.of("7-4", SCORE), "finish"));

      CodingOverview seen = overview(codings, haarlem, "bram");
      assertThat(seen.doubly()).isEqualTo(1);
      PairAgreement pair = seen.pairs().get(0);
      assertThat(pair.themes().get(6)).isEqualTo(new Agreement(1, 1, 0, 9));
      assertThat(pair.themes().get(1).reason()).isEqualTo("small");
      assertThat(pair.themes().get(4).n()).isEqualTo(9);
      assertThat(pair.all()).isEqualTo(new Agreement(1, 1, 0, 52));
      CodingOverview third = overview(codings, haarlem, "carla");
      assertThat(third.pairs()).isEmpty();
      assertThat(third.waiting()).isEqualTo(1);
      int audited = world.database().read(haarlem, em -> audit(em));
      assertThat(audited).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatIsFinishedChangedElsewhereOrTooEarly(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Codings codings = wiring.get(Codings.class);
      CardFile card = card(wiring, haarlem, "H-002");
      codings.keep(haarlem, card, ANNA, draft(0, Map.of("7-4", SCORE), "keep"));
      assertRefused("coding-changed", () -> codings.keep(haarlem, card, ANNA, nothing(0)));
      int version = codings.find(haarlem, "H-002", "anna").orElseThrow().version();
      codings.keep(haarlem, card, ANNA, draft(version, Map.of(), "finish"));
      assertRefused(
          "coding-finished", () -> codings.keep(haarlem, card, ANNA, nothing(version + 1)));
      CardFile unavailable = card(wiring, haarlem, "H-003");
      assertRefused("coding-too-early", () -> codings.keep(haarlem, unavailable, ANNA, nothing(0)));

      // An import replaces the cards; what was coded stays.
      RealDatasets.load(world, "haarlem");
      assertThat(codings.find(haarlem, "H-002", "anna").orElseThrow().isFinished()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "H2")
  void namesWhatIsWrongAtEachItem(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      CardText text = CardText.of(card(new Wiring(world), haarlem, "H-002"));
      MultivaluedMap<String, String> form = form(0, Map.of("7-4", "Dit staat er niet"), "keep");
      form.putSingle("present-1-1", "yes");
      form.putSingle("present-5-1", "yes");
      form.putSingle("present-5-2", "open");
      form.putSingle("note-6-1", "x".repeat(Judgement.LONGEST + 1));
      form.putSingle("present-8-1", "misschien");
      form.putSingle("present-8-2", "no");
      form.putSingle("note-8-2", "een \u0000 teken");
      Map<String, List<String>> faults = CodingDraft.of(form).faults(text);
      assertThat(faults)
          .containsOnly(
              Map.entry("1.1", List.of("groundMissing")),
              Map.entry("5.1", List.of("passageMissing")),
              Map.entry("6.1", List.of("present", "noteLong")),
              Map.entry("7.4", List.of("passageElsewhere")),
              Map.entry("8.1", List.of("present")),
              Map.entry("8.2", List.of("noteUnreadable")));
      assertThat(faults.values().stream().flatMap(List::stream))
          .allMatch(fault -> Messages.has("coding.fault." + fault));
    }
  }

  private static CodingOverview overview(Codings codings, Region region, String coder) {
    return CodingOverview.of(codings.codable(region), codings.in(region), coder);
  }

  private static CardFile card(Wiring wiring, Region region, String id) {
    return wiring.get(Ketenkaarten.class).file(region, id).orElseThrow();
  }

  private static int audit(jakarta.persistence.EntityManager em) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from audit_line"
                        + " where action in ('card-coded', 'coding-finished')")
                .getSingleResult())
        .intValue();
  }

  private static CodingDraft nothing(int version) {
    return draft(version, Map.of(), "keep");
  }

  private static CodingDraft draft(int version, Map<String, String> passages, String then) {
    return CodingDraft.of(form(version, passages, then));
  }

  private static MultivaluedMap<String, String> form(
      int version, Map<String, String> passages, String then) {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    form.putSingle("version", "" + version);
    form.putSingle("then", then);
    form.putSingle("rest", "absent");
    passages.forEach(
        (anchor, passage) -> {
          form.putSingle("present-" + anchor, "yes");
          form.putSingle("passage-" + anchor, passage);
        });
    return form;
  }

  private static void assertRefused(
      String type, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(type);
              assertThat(problem.detail()).isNotBlank();
            });
  }
}
