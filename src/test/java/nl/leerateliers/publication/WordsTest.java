package nl.leerateliers.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void keepTheirOrderAndComeBackAsTheyWere() {
    Words words = Words.of("title", "Twee “aanhalingen” & é").and("lesson", "regel 1\nregel 2");
    assertThat(Words.read(words.text())).isEqualTo(words);
    assertThat(List.copyOf(Words.read(words.text()).parts().keySet()))
        .containsExactly("title", "lesson");
    assertThat(words.checksum()).hasSize(64).isEqualTo(Words.read(words.text()).checksum());
  }

  @Test
  void leaveOutWhatIsEmptyAndTellOneCommaApart() {
    assertThat(Words.of("title", "Een").and("lesson", " ").and("explanation", null))
        .isEqualTo(Words.of("title", "Een"));
    assertThat(Words.of("title", "Een, twee").checksum())
        .isNotEqualTo(Words.of("title", "Een twee").checksum());
  }

  @Test
  void letNoPartLeaveThatNamesACard() {
    Words words =
        Words.of("title", "Een brief")
            .and("observation", "Bij U-014, en (H-001) ook.")
            .and("explanation", "In 2016-05 en bij D02 en ZSM-100 niet.");
    assertThat(words.namingCards()).containsExactly("observation");
    assertThat(words.withoutCards().parts()).containsOnlyKeys("title", "explanation");
    assertThat(Words.of("title", "U-014").withoutCards().isEmpty()).isTrue();
  }
}
