package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;
import nl.leerateliers.region.Regions;
import nl.leerateliers.region.Writes;
import nl.leerateliers.security.Access;
import nl.leerateliers.security.Permission;

/**
 * Pages that may be sent once more. One counts only when it was made twice in a row from the same
 * and came out the same: what differs each time for a reason nobody thought of is never kept.
 */
@ApplicationScoped
class KeptPages {

  private static final long MOST_BYTES = 16L << 20;

  private final Access access;
  private final Regions regions;
  private final RegionDatabase database;
  private final RegionWatch watch;
  private final Clock clock;

  /** Least recently used goes first. */
  private final Map<PageQuestion, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);

  private long bytes;

  @Inject
  KeptPages(
      Access access, Regions regions, RegionDatabase database, RegionWatch watch, Clock clock) {
    this.access = access;
    this.regions = regions;
    this.database = database;
    this.watch = watch;
    this.clock = clock;
  }

  private record Answer(RestsOn restsOn, KeptPage page, boolean confirmed) {}

  /** What an answer would rest on now; empty for who gets no page there, or an unusual one. */
  Optional<RestsOn> restsOn(PageQuestion question) {
    try {
      // First of all, so that a write between this and the rest makes the next look differ.
      long writes = Writes.soFar();
      Region region = access.region(question.region(), Permission.SEE_REGION);
      return Optional.of(
          new RestsOn(
              writes,
              database.state(region),
              minute(),
              access.get(),
              regions.all(),
              watch.down(),
              watch.faults()));
    } catch (Problem refused) {
      return Optional.empty();
    }
  }

  synchronized Optional<KeptPage> find(PageQuestion question, RestsOn now) {
    return Optional.ofNullable(answers.get(question))
        .filter(answer -> answer.confirmed() && answer.restsOn().equals(now))
        .map(Answer::page);
  }

  /** Keeps an answer, unless something changed while it was made. */
  void keep(PageQuestion question, RestsOn before, HttpServletResponse response, byte[] page) {
    if (restsOn(question).filter(before::equals).isPresent()) {
      keep(question, before, KeptPage.of(response, page));
    }
  }

  /** Forgets what no longer counts, so that nothing stays behind when nobody asks. */
  synchronized void forgetOld() {
    Instant minute = minute();
    long writes = Writes.soFar();
    answers
        .values()
        .removeIf(
            answer ->
                answer.restsOn().writes() != writes || !answer.restsOn().minute().equals(minute));
    bytes = answers.values().stream().mapToLong(answer -> answer.page().size()).sum();
  }

  private synchronized void keep(PageQuestion question, RestsOn restsOn, KeptPage page) {
    Answer earlier = answers.get(question);
    boolean confirmed =
        earlier != null && earlier.restsOn().equals(restsOn) && page.isOnceMore(earlier.page());
    answers.put(question, new Answer(restsOn, page, confirmed));
    bytes += page.size() - (earlier == null ? 0 : earlier.page().size());
    Iterator<Answer> oldest = answers.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().page().size();
      oldest.remove();
    }
  }

  private Instant minute() {
    return clock.instant().truncatedTo(ChronoUnit.MINUTES);
  }
}
