package nl.leerateliers.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.EachRegion;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.Regions;
import org.jspecify.annotations.Nullable;

/** The boards of learning questions: of one region, and of all side by side. */
@ApplicationScoped
class QuestionBoards {

  /** The organisations the source names (§4), with a question or without. */
  private static final List<String> KNOWN =
      List.of(
          "OM",
          "POLITIE",
          "SHN",
          "RVDK",
          "RECLASSERING_3RO",
          "HALT",
          "VEILIG_THUIS",
          "VEILIGHEIDSHUIS");

  private final LearningAnswers answers;
  private final QuestionWordings wordings;
  private final DataProposals proposals;
  private final Organisations organisations;
  private final Regions regions;
  private final EachRegion each;

  @Inject
  QuestionBoards(
      LearningAnswers answers,
      QuestionWordings wordings,
      DataProposals proposals,
      Organisations organisations,
      Regions regions,
      EachRegion each) {
    this.answers = answers;
    this.wordings = wordings;
    this.proposals = proposals;
    this.organisations = organisations;
    this.regions = regions;
    this.each = each;
  }

  /** One region, with the organisations at its table. */
  QuestionBoard in(Region region) {
    List<LearningAnswer> answered = answers.in(region);
    List<QuestionWording> worded = wordings.in(region);
    List<DataProposal> proposed = proposals.in(region);
    Map<String, String> names = new LinkedHashMap<>();
    for (Organisation organisation : organisations.in(region)) {
      names.put(organisation.code(), organisation.name());
    }
    KNOWN.forEach(code -> names.putIfAbsent(code, Messages.text("question.organisation." + code)));
    List<QuestionBoard.Group> groups = new ArrayList<>();
    groups.add(new QuestionBoard.Group(null, rows(null, answered, worded, proposed)));
    names.forEach(
        (code, name) ->
            groups.add(new QuestionBoard.Group(name, rows(code, answered, worded, proposed))));
    return new QuestionBoard(groups);
  }

  /** One question of a region. */
  QuestionBoard.Row row(Region region, Question question) {
    return in(region).groups().stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> row.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** All regions in their fixed order; an answer only in the words that may leave its region. */
  SideBySide sideBySide() {
    List<Region> all =
        regions.all().stream()
            .sorted(Comparator.comparingInt(Region::order).thenComparing(Region::key))
            .toList();
    EachRegion.Answered<Told> asked =
        each.ask(all, region -> new Told(answers.sharedBy(region), wordings.sharedBy(region)));
    return new SideBySide(asked.answers(), asked.missing());
  }

  /** What a region lets others read. */
  public record Told(List<LearningAnswer> answers, List<CurrentWording> wordings) {}

  /**
   * What each region answered.
   *
   * @param missing regions that did not answer: named, and not counted as “not asked”
   */
  public record SideBySide(Map<Region, Told> answers, List<Region> missing) {

    /** The organisations of the source with their questions; null for the general ones. */
    public List<String> organisations() {
      List<String> codes = new ArrayList<>(KNOWN);
      codes.add(0, "");
      return codes;
    }

    public List<Question> questions(String organisation) {
      return Question.ALL.stream()
          .filter(
              question ->
                  organisation.isEmpty()
                      ? question.organisation() == null
                      : organisation.equals(question.organisation()))
          .toList();
    }

    public String name(String organisation) {
      return Messages.text("question.organisation." + organisation);
    }

    public List<Region> regions() {
      return List.copyOf(answers.keySet());
    }

    /** Null where the region recorded nothing on it. */
    public @Nullable LearningAnswer answer(Region region, Question question) {
      return Objects.requireNonNull(answers.get(region)).answers().stream()
          .filter(answer -> answer.question().equals(question.id()))
          .findFirst()
          .orElse(null);
    }

    /** Null where the region words it as it was asked, or did not release how. */
    public @Nullable CurrentWording wording(Region region, Question question) {
      return CurrentWording.of(
              Objects.requireNonNull(answers.get(region)).wordings(), question.id())
          .orElse(null);
    }
  }

  private static List<QuestionBoard.Row> rows(
      @Nullable String organisation,
      List<LearningAnswer> answered,
      List<QuestionWording> worded,
      List<DataProposal> proposed) {
    return Question.ALL.stream()
        .filter(question -> Objects.equals(question.organisation(), organisation))
        .map(
            question ->
                new QuestionBoard.Row(
                    question,
                    worded.stream().filter(w -> w.question().equals(question.id())).toList(),
                    answered.stream()
                        .filter(a -> a.question().equals(question.id()))
                        .findFirst()
                        .orElse(null),
                    proposed.stream().filter(p -> p.question().equals(question.id())).toList()))
        .toList();
  }
}
