package nl.leerateliers.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionDatabase;

/** Tops, tips and evaluations of a region. */
@ApplicationScoped
public class Evaluations {

  private final RegionDatabase database;

  @Inject
  Evaluations(RegionDatabase database) {
    this.database = database;
  }

  /** All of a region, by day. */
  public List<Evaluation> in(Region region) {
    return database.read(region, Evaluations::all);
  }

  /**
   * What was put to the begeleidingsgroep on these days, first and last included, the oldest first.
   * What is merged counts once, with the text of the card that stayed. A group counts in every week
   * in which something was said in it.
   */
  public List<Question> questionsBetween(Region region, LocalDate from, LocalDate to) {
    return database.read(
        region,
        em -> {
          List<Evaluation> between =
              all(em).stream()
                  .filter(each -> !each.givenOn().isBefore(from) && !each.givenOn().isAfter(to))
                  .map(Evaluation::withoutCase)
                  .toList();
          List<Question> questions = new ArrayList<>();
          for (EvaluationGroup group : groups(em)) {
            List<Evaluation> said =
                between.stream().filter(each -> group.id().equals(each.groupId())).toList();
            boolean made = !group.madeOn().isBefore(from) && !group.madeOn().isAfter(to);
            if (group.forBegeleidingsgroep() && (made || !said.isEmpty())) {
              LocalDate first = said.isEmpty() ? group.madeOn() : said.get(0).givenOn();
              questions.add(new Question(group.id(), first, group.title(), true, said));
            }
          }
          for (List<Evaluation> same : Merged.of(between)) {
            if (same.stream().anyMatch(Evaluation::forBegeleidingsgroep)) {
              Evaluation kept = same.get(0);
              questions.add(new Question(kept.id(), kept.givenOn(), kept.text(), false, same));
            }
          }
          questions.sort(Comparator.comparing(Question::givenOn).thenComparing(Question::id));
          return questions;
        });
  }

  /** What tips of two or more weeks are about, up to and including a day. */
  public List<ReturningTip> returningTips(Region region, LocalDate until) {
    return database.read(
        region,
        em -> {
          Map<String, String> titles =
              groups(em).stream()
                  .collect(Collectors.toMap(EvaluationGroup::id, EvaluationGroup::title));
          return new Agreement(region.period(), titles)
              .of(
                  all(em).stream()
                      .filter(each -> each.kind() == EvaluationKind.TIP)
                      .filter(each -> !each.givenOn().isAfter(until))
                      .map(Evaluation::withoutCase)
                      .toList());
        });
  }

  static List<Evaluation> all(EntityManager em) {
    return em.createQuery("select x from Evaluation x order by x.givenOn, x.id", Evaluation.class)
        .getResultList();
  }

  static List<EvaluationGroup> groups(EntityManager em) {
    return em.createQuery(
            "select g from EvaluationGroup g order by g.madeOn, g.id", EvaluationGroup.class)
        .getResultList();
  }
}
