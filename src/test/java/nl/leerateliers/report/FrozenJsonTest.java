package nl.leerateliers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrozenJsonTest {

  @Test
  void writesEveryFieldInTheOrderInWhichItIsDeclaredThoseOfTheExtendedClassFirst() {
    assertThat(frozen(new Decided("A-1", "wij vragen het na", null)))
        .isEqualTo("{\"id\":\"A-1\",\"words\":\"wij vragen het na\",\"owner\":null}");
  }

  @Test
  void writesNumbersAsNumbersAndDaysAsText() {
    assertThat(frozen(List.of(7, LocalDate.of(2016, 4, 12), true)))
        .isEqualTo("[7,\"2016-04-12\",true]");
  }

  private static String frozen(Object value) {
    return new String(FrozenJson.of(value), StandardCharsets.UTF_8);
  }

  private static class Numbered {
    private final String id;

    Numbered(String id) {
      this.id = id;
    }
  }

  private static final class Decided extends Numbered {
    private final String words;
    private final @Nullable String owner;

    Decided(String id, String words, @Nullable String owner) {
      super(id);
      this.words = words;
      this.owner = owner;
    }
  }
}
