package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.followup.FollowUps;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.CardChoice;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.CardList;
import nl.leerateliers.ketenkaart.CardLists;
import nl.leerateliers.ketenkaart.CardSearch;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Ketenkaarten;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From every figure of the real Haarlem dataset to its cards: as many as the figure says. */
class CardsBehindTest {

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void listsAsManyCardsAsEveryFigureCounts(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Ketenkaarten ketenkaarten = wiring.get(Ketenkaarten.class);
      CardLists lists = wiring.get(Organisations.class).lists(haarlem);
      int followed = wiring.get(FollowUps.class).rule(haarlem).weeks();
      for (Filter filter :
          List.of(
              Filter.all(haarlem.period()),
              Filter.weeks(2, 5).ofType(CaseType.JUVENILE_SUSPECT),
              new Filter(null, 1, 7, "Zaanstad", true),
              new Filter(null, 1, 8, null, false))) {
        RegionFigures figures = wiring.get(Reflections.class).crossCase(haarlem, filter).figures();
        List<CardLink> links = CardLink.all(figures, CardsBehind.of(haarlem, filter, followed));
        assertThat(links).hasSizeGreaterThan(700);
        for (CardLink link : links) {
          boolean empty = link.count() == 0;
          assertThat(link.address().isEmpty()).as(link.what()).isEqualTo(empty);
          if (!empty) {
            CardSearch search = CardSearch.of(lists, parameters(link.address()));
            assertThat(ketenkaarten.search(haarlem, search).total())
                .as(link.what() + " " + link.address())
                .isEqualTo(link.count());
            assertThat(search.figureLabel()).isNotBlank();
            assertThat(search.backTo("/ateliers/haarlem"))
                .startsWith(Selection.of(filter, haarlem.period()).at("/ateliers/haarlem") + "#");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesEveryValueOfItsListsAndNoOther(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Ketenkaarten ketenkaarten = wiring.get(Ketenkaarten.class);
      CardLists lists = wiring.get(Organisations.class).lists(haarlem);
      for (CardChoice choice : CardChoice.values()) {
        assertThat(choice.label()).isNotBlank();
        for (String code : lists.codes(choice)) {
          assertThat(lists.label(choice, code)).isNotBlank();
          CardSearch search = CardSearch.of(lists, Map.of(choice.parameter(), code));
          assertThat(ketenkaarten.search(haarlem, search).total()).isBetween(0, 102);
        }
        refused(lists, choice.parameter(), "misschien");
      }
      refused(lists, "from", "0");
      refused(lists, "to", "99");
      refused(lists, "figure", "geen.cijfer");
      refused(lists, "page", "-1");
    }
  }

  private static void refused(CardLists lists, String name, String value) {
    assertThatThrownBy(() -> CardSearch.of(lists, Map.of(name, value)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(400);
              assertThat(problem.detail()).contains(value);
            });
  }

  @ParameterizedTest
  @EnumSource
  void findsCardsAndOpensEachWithAllThatHangsOnIt(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Ketenkaarten ketenkaarten = new Wiring(world).get(Ketenkaarten.class);
      CardLists lists = new Wiring(world).get(Organisations.class).lists(haarlem);
      CardList domestic =
          ketenkaarten.search(
              haarlem,
              CardSearch.of(lists, Map.of("caseType", "DOMESTIC_VIOLENCE", "verdieping", "yes")));
      assertThat(domestic.total()).isEqualTo(28);
      assertThat(domestic.cards()).hasSize(25).allMatch(c -> c.verdieping() == Boolean.TRUE);
      CardList percent = ketenkaarten.search(haarlem, CardSearch.of(lists, Map.of("text", "%_!")));
      assertThat(percent.total()).as("signs of a pattern are only signs").isZero();
      for (var card : domestic.cards()) {
        CaseReflection reflection =
            new Wiring(world).get(Reflections.class).withinCase(haarlem, card.id()).orElseThrow();
        CardFile file = reflection.file();
        assertThat(file.card().title()).isEqualTo(card.title());
        assertThat(file.evidence()).allMatch(e -> !reflection.wording(e.principle()).isEmpty());
      }
      assertThat(new Wiring(world).get(Reflections.class).withinCase(haarlem, "H-999")).isEmpty();
    }
  }

  private static Map<String, String> parameters(String address) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : address.substring(address.indexOf('?') + 1).split("&")) {
      parameters.put(
          part.split("=")[0], URLDecoder.decode(part.split("=")[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
