package nl.leerateliers.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.indicator.CardFigures;
import nl.leerateliers.indicator.FigureTable;
import nl.leerateliers.indicator.Filter;
import nl.leerateliers.indicator.Indicator;
import nl.leerateliers.indicator.PreselectFigures;
import nl.leerateliers.indicator.RegionFigures;
import nl.leerateliers.indicator.Selection;
import nl.leerateliers.ketenkaart.CardChoice;
import nl.leerateliers.ketenkaart.CardFile;
import nl.leerateliers.ketenkaart.CardList;
import nl.leerateliers.ketenkaart.CardSearch;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Ketenkaarten;
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

  /** What a figure says, and the address of its cards. */
  private record Link(String what, Count count, String address) {}

  @ParameterizedTest
  @EnumSource
  void listsAsManyCardsAsEveryFigureCounts(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = RealDatasets.load(world, "haarlem");
      Wiring wiring = new Wiring(world);
      Ketenkaarten ketenkaarten = wiring.get(Ketenkaarten.class);
      for (Filter filter :
          List.of(
              Filter.all(haarlem.period()),
              Filter.weeks(2, 5).ofType(CaseType.JUVENILE_SUSPECT),
              new Filter(null, 1, 7, "Zaanstad", true),
              new Filter(null, 1, 8, null, false))) {
        RegionFigures figures = wiring.get(Reflections.class).crossCase(haarlem, filter).figures();
        List<Link> links = links(figures, CardsBehind.of(haarlem, filter));
        assertThat(links).hasSizeGreaterThan(40);
        for (Link link : links) {
          boolean empty = link.count().value().orElseThrow() == 0;
          assertThat(link.address().isEmpty()).as(link.what()).isEqualTo(empty);
          if (!empty) {
            CardSearch search = CardSearch.of(haarlem.period(), parameters(link.address()));
            assertThat(ketenkaarten.search(haarlem, search).total())
                .as(link.what() + " " + link.address())
                .isEqualTo(link.count().value().orElseThrow());
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
      Ketenkaarten ketenkaarten = new Wiring(world).get(Ketenkaarten.class);
      for (CardChoice choice : CardChoice.values()) {
        assertThat(choice.label()).isNotBlank();
        for (String code : choice.codes()) {
          assertThat(choice.label(code)).isNotBlank();
          CardSearch search = CardSearch.of(haarlem.period(), Map.of(choice.parameter(), code));
          assertThat(ketenkaarten.search(haarlem, search).total()).isBetween(0, 102);
        }
        refused(haarlem, choice.parameter(), "misschien");
      }
      refused(haarlem, "from", "0");
      refused(haarlem, "to", "99");
      refused(haarlem, "figure", "geen.cijfer");
      refused(haarlem, "page", "-1");
    }
  }

  private static void refused(Region region, String name, String value) {
    assertThatThrownBy(() -> CardSearch.of(region.period(), Map.of(name, value)))
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
      CardList domestic =
          ketenkaarten.search(
              haarlem,
              CardSearch.of(
                  haarlem.period(), Map.of("caseType", "DOMESTIC_VIOLENCE", "verdieping", "yes")));
      assertThat(domestic.total()).isEqualTo(28);
      assertThat(domestic.cards()).hasSize(25).allMatch(c -> c.verdieping() == Boolean.TRUE);
      CardList percent =
          ketenkaarten.search(haarlem, CardSearch.of(haarlem.period(), Map.of("text", "%_!")));
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

  private static List<Link> links(RegionFigures figures, CardsBehind behind) {
    List<Link> links = new ArrayList<>();
    CardFigures cards = java.util.Objects.requireNonNull(figures.cards());
    for (FigureTable table :
        Stream.concat(figures.tables().stream(), Stream.of(cards.goals())).toList()) {
      for (int row = 0; row < table.rows().size(); row++) {
        String name = table.id() + " " + table.rows().get(row).code();
        links.add(new Link(name, table.counts().rowTotals().get(row), behind.row(table, row)));
        for (int column = 0; column < table.columns().size(); column++) {
          links.add(
              new Link(
                  name + " " + table.columns().get(column).code(),
                  table.cell(row, column),
                  behind.cell(table, row, column)));
        }
      }
    }
    Stream.of(
            figures.headline().all(),
            figures.reasonsFor(),
            figures.reasonsAgainst(),
            cards.goalKinds(),
            cards.dispositions(),
            cards.interventions(),
            cards.furtheredAndHindered().furthered(),
            cards.furtheredAndHindered().hindered(),
            cards.preselect().quadrants().stream().map(PreselectFigures.Quadrant::cases).toList(),
            cards.preselect().quadrants().stream().flatMap(q -> q.reasons().stream()).toList())
        .flatMap(List<Indicator>::stream)
        .forEach(each -> links.add(new Link(each.id(), each.n(), behind.figure(each))));
    for (CardFigures.ReasonsOfType type : cards.reasonsByType()) {
      CardsBehind ofType = behind.ofType(type.caseType().code());
      Stream.concat(type.forVerdieping().stream(), type.against().stream())
          .forEach(
              each ->
                  links.add(
                      new Link(
                          type.caseType().code() + " " + each.id(),
                          each.n(),
                          ofType.figure(each))));
    }
    return links;
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
