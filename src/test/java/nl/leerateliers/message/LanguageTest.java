package nl.leerateliers.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The language of a request, and of work on its behalf. */
class LanguageTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

  @Test
  void isDutchWhereNobodyChose() {
    assertThat(Messages.text("web.known.yes")).isEqualTo("Ja");
    assertThat(DutchDate.day(DAY)).isEqualTo("1 maart 2016");
  }

  @Test
  void holdsForTextsAndDatesAndThenNoLonger() {
    assertThat(Language.ENGLISH.during(() -> Messages.text("web.known.yes"))).isEqualTo("Yes");
    assertThat(Language.ENGLISH.during(() -> DutchDate.day(DAY))).isEqualTo("1 March 2016");
    assertThat(Language.ENGLISH.during(() -> Messages.text("indicator.cases") + Language.current()))
        .endsWith("ENGLISH");
    assertThat(Language.current()).isEqualTo(Language.DUTCH);
  }

  @Test
  void givesTheThreadBackAsItWas() {
    Runnable outside = Language.ENGLISH.speak();
    assertThat(Language.DUTCH.during(Language::current)).isEqualTo(Language.DUTCH);
    assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    assertThatThrownBy(() -> Language.DUTCH.during(() -> Messages.text("web.no-such-text")))
        .isInstanceOf(RuntimeException.class);
    assertThat(Language.current()).isEqualTo(Language.ENGLISH);
    outside.run();
    assertThat(Language.current()).isEqualTo(Language.DUTCH);
  }

  @Test
  void doesNotLeakBetweenTwoVisitorsAtOnce() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService visitors = Executors.newFixedThreadPool(2);
    try {
      Future<List<String>> dutch = visitors.submit(() -> read(Language.DUTCH, together));
      Future<List<String>> english = visitors.submit(() -> read(Language.ENGLISH, together));
      assertThat(dutch.get()).containsOnly("Ja");
      assertThat(english.get()).containsOnly("Yes");
    } finally {
      visitors.shutdownNow();
    }
  }

  private static List<String> read(Language language, CyclicBarrier together)
      throws ExecutionException, InterruptedException {
    Runnable before = language.speak();
    try {
      List<String> read = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        together.await();
        read.add(Messages.text("web.known.yes"));
      }
      return read;
    } catch (java.util.concurrent.BrokenBarrierException e) {
      throw new ExecutionException(e);
    } finally {
      before.run();
    }
  }
}
