package nl.leerateliers.exchange;

import static nl.leerateliers.exchange.GivenPackage.HAARLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripTest {

  private static final Dataset GIVEN = new GivenPackage().read();

  @Property(tries = 300)
  void anyTextComesBackAsItWas(@ForAll("texts") String text) {
    Dataset dataset = withTheFirstCardSaying(text);
    Dataset back = DatasetPackage.read(DatasetPackage.zip(dataset, HAARLEM), HAARLEM);
    assertThat(back.rows("ketenkaarten").get(0).text("basic_information")).isEqualTo(text);
    assertThat(DatasetPackage.zip(back, HAARLEM)).isEqualTo(DatasetPackage.zip(dataset, HAARLEM));
  }

  @Property(tries = 300)
  void anyBytesAreReadOrRefusedWithFaults(@ForAll byte[] bytes) {
    GivenPackage given = new GivenPackage().with("agenda.csv", bytes);
    try {
      given.read();
    } catch (FaultyDataset e) {
      assertThat(e.faults()).isNotEmpty();
    }
  }

  /** Everything people may type: all of Unicode, and more than their share of what CSV minds. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> special =
        Arbitraries.of(
            "\"", "\"\"", ",", ";", "\n", "\n\n", "\t", "'", "#", "=1+1", " ", "é", "ﬁ", "🧡",
            "👩‍👧", "שלום", "مرحبا", "\u200F", "\u2028", "\u00A0", "yes", "\uFEFF", "\uFFFD");
    Arbitrary<String> any =
        Arbitraries.integers()
            .between(0x20, Character.MAX_CODE_POINT)
            .filter(c -> !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF))
            .map(Character::toString);
    return Arbitraries.oneOf(special, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isBlank());
  }

  private static Dataset withTheFirstCardSaying(String text) {
    Map<String, List<Row>> rows = new HashMap<>();
    DatasetSchema.get().tables().forEach(t -> rows.put(t.name(), GIVEN.rows(t.name())));
    List<Row> cards = new ArrayList<>(GIVEN.rows("ketenkaarten"));
    Object[] values = cards.get(0).values().toArray();
    Table table = cards.get(0).table();
    values[table.indexOf("basic_information")] = text;
    cards.set(0, new Row(table, values));
    rows.put("ketenkaarten", cards);
    return new Dataset(rows);
  }
}
