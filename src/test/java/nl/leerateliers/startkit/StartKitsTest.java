package nl.leerateliers.startkit;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.leerateliers.addedfield.AddedField;
import nl.leerateliers.addedfield.AddedFields;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.message.Problem;
import nl.leerateliers.passport.AcrossAteliers;
import nl.leerateliers.passport.NationalUptakes;
import nl.leerateliers.passport.Uptakes;
import nl.leerateliers.publication.GivenTexts;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new atelier begins with, over the databases of more than one region. */
class StartKitsTest {

  private static final String FIELD = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

  @TempDir Path temp;

  private static final Visitor COACH = new Visitor("coach.maastricht", Role.COACH, "maastricht");

  @ParameterizedTest
  @EnumSource
  void aNewAtelierTakesUpOrSetsAsideAndTheEarlierOneSeesIt(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Region maastricht = RealDatasets.load(world, "maastricht");
      GivenTexts.released(world, haarlem);
      Wiring wiring = new Wiring(world);
      StartKits kits = wiring.get(StartKits.class);
      StartKit begin = kits.of(maastricht);
      assertThat(begin.regions()).containsExactly(haarlem);
      assertThat(begin.items(haarlem, "OBSERVATION")).hasSize(3);
      assertThat(begin.items(haarlem, "QUESTION").stream().map(KitItem::id))
          .contains("G1", "G4", "G5", "G6", "VT2")
          .doesNotContain("G2", "G3");
      assertThat(begin.items(haarlem, "CARD_FIELD")).isEmpty();
      assertThat(kits.of(haarlem).regions()).as("the first one").isEmpty();

      ChoiceDraft wrong = draft("haarlem", "OBSERVATION", "O1", "", 0);
      assertThat(kits.choose(maastricht, wrong, COACH))
          .containsOnlyKeys("handling", "reason", "owner");
      ChoiceDraft aside = draft("haarlem", "OBSERVATION", "O1", "SET_ASIDE", 0);
      assertThat(kits.choose(maastricht, aside, COACH)).isEmpty();
      assertThat(kits.choose(maastricht, aside, COACH)).as("sent twice").isEmpty();
      refuses(
          409,
          () ->
              kits.choose(maastricht, draft("haarlem", "OBSERVATION", "O1", "TAKEN_UP", 0), COACH));
      assertThat(kits.choose(maastricht, draft("haarlem", "QUESTION", "G5", "TAKEN_UP", 0), COACH))
          .isEmpty();
      assertThat(kits.of(maastricht).open()).isEqualTo(begin.open() - 2);
      assertThat(
              kits.choose(
                  maastricht, draft("haarlem", "LEARNING_POINT", "LP-2", "TAKEN_UP", 0), COACH))
          .isEmpty();
      assertThat(
              kits.choose(
                  maastricht, draft("haarlem", "LEARNING_POINT", "LP-2", "SET_ASIDE", 1), COACH))
          .isEmpty();
      assertThat(
              kits.choose(
                  maastricht, draft("haarlem", "LEARNING_POINT", "LP-3", "ADAPTED", 0), COACH))
          .isEmpty();
      world.add("down", Map.of("database.url", "jdbc:postgresql://127.0.0.1:1/none"));
      Uptakes uptakes = wiring.get(Uptakes.class);
      assertThat(uptakes.of(haarlem, "LP-2").last()).containsOnlyKeys(maastricht);
      assertThat(uptakes.of(haarlem, "LP-2").down())
          .extracting(Region::key)
          .containsExactly("down");
      assertThat(uptakes.in(maastricht)).as("the earlier choice stays").hasSize(3);
      assertThat(uptakes.of(haarlem, "LP-1").last()).isEmpty();

      NationalUptakes nation = wiring.get(AcrossAteliers.class).now();
      assertThat(nation.missing()).extracting(Region::key).containsExactly("down");
      assertThat(nation.rows().stream().map(row -> row.from().key()).distinct())
          .as("Maastricht released nothing")
          .containsExactly("haarlem");
      assertThat(nation.rows())
          .extracting(row -> row.point().id() + " " + row.cells().get("maastricht").standing())
          .containsExactly("LP-1 OPEN", "LP-2 SET_ASIDE", "LP-3 ADAPTED");
      assertThat(nation.rows().get(0).cells().get("down").standing())
          .isEqualTo(NationalUptakes.Standing.MISSING);
      assertThat(nation.rows().get(0).cells().get("haarlem").standing())
          .isEqualTo(NationalUptakes.Standing.OWN);

      Map<Region, java.util.List<StartKit.Seen>> later = kits.of(haarlem).later();
      assertThat(later.get(maastricht))
          .extracting(seen -> seen.choice().itemId() + " " + seen.choice().handling())
          .contains("O1 SET_ASIDE", "G5 TAKEN_UP", "LP-2 SET_ASIDE");
      assertThat(later.get(maastricht)).as("not released").allMatch(s -> s.reason().isEmpty());
      assertThatThrownBy(
              () ->
                  kits.choose(haarlem, draft("maastricht", "QUESTION", "G1", "TAKEN_UP", 0), COACH))
          .as("a later atelier leaves nothing to an earlier one")
          .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(404));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReleasedProposalThatIsTakenUpIsAskedOnTheCard(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Region maastricht = RealDatasets.load(world, "maastricht");
      world.database().write(haarlem, StartKitsTest::releasedProposal);
      Wiring wiring = new Wiring(world);
      StartKits kits = wiring.get(StartKits.class);
      assertThat(kits.of(maastricht).items(haarlem, "CARD_FIELD"))
          .singleElement()
          .satisfies(item -> assertThat(item.title()).isEqualTo("Was Halt in beeld?"));
      assertThat(
              kits.choose(maastricht, draft("haarlem", "CARD_FIELD", FIELD, "TAKEN_UP", 0), COACH))
          .isEmpty();
      AddedFields fields = wiring.get(AddedFields.class);
      AddedField asked = fields.in(maastricht).get(0);
      assertThat(asked.step()).isEqualTo(4);
      assertThat(asked.options()).containsExactly("Ja", "Nee");
      assertThat(asked.origin()).isEqualTo("atelier Haarlem");
      assertThat(
              kits.choose(maastricht, draft("haarlem", "CARD_FIELD", FIELD, "SET_ASIDE", 1), COACH))
          .isEmpty();
      assertThat(fields.in(maastricht).get(0).isAsked()).isFalse();
    }
  }

  private static int releasedProposal(jakarta.persistence.EntityManager em) {
    em.createNativeQuery(
            "insert into data_proposal (id, question, step, label, options, why, owner, state,"
                + " proposed_by, proposed_at) values ('"
                + FIELD
                + "', 'G5', 4, 'Was Halt in beeld?', 'Ja\nNee', 'Dan telt het.', 'Halt',"
                + " 'ACCEPTED', 'coach', current_timestamp)")
        .executeUpdate();
    return em.createNativeQuery(
            "insert into publication (id, kind, text_id, title, words, checksum, fictitious, state,"
                + " origin, proposed_by, proposed_at, released_by, released_at) values ('p1',"
                + " 'data-proposal', '"
                + FIELD
                + "', 'Was Halt in beeld?', '{\"label\":\"Was Halt in beeld?\","
                + "\"options\":\"Ja\\nNee\",\"why\":\"Dan telt het.\"}', 'x', true, 'RELEASED',"
                + " 'PEOPLE', 'coach', current_timestamp, 'groep', current_timestamp)")
        .executeUpdate();
  }

  private static ChoiceDraft draft(
      String from, String kind, String item, String handling, int based) {
    boolean empty = handling.isEmpty();
    return new ChoiceDraft(
        UUID.randomUUID().toString(),
        from,
        kind,
        item,
        handling,
        empty ? "" : "Wij doen het op onze manier.",
        empty ? "" : "procesbegeleider",
        based);
  }
}
