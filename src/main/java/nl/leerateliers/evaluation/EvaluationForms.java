package nl.leerateliers.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.principle.Principle;
import nl.leerateliers.principle.Principles;
import nl.leerateliers.region.Region;

/** What the forms of the evaluations can be filled with: {@code #{evaluationForms.…}}. */
@Named("evaluationForms")
@RequestScoped
public class EvaluationForms {

  private final Organisations organisations;
  private final Principles principles;
  private final NameChoices names;
  private final Walls walls;
  private final Map<String, List<Organisation>> known = new HashMap<>();
  private final Map<String, Map<String, String>> points = new HashMap<>();
  private final Map<String, List<Principle>> worded = new HashMap<>();

  @Inject
  EvaluationForms(
      Organisations organisations, Principles principles, NameChoices names, Walls walls) {
    this.organisations = organisations;
    this.principles = principles;
    this.names = names;
    this.walls = walls;
  }

  /** An empty form with a key of its own. */
  public EvaluationDraft draft(String kind, LocalDate day) {
    return EvaluationDraft.empty(kind, day);
  }

  /** How long a text may be. */
  public int getLongest() {
    return EvaluationDraft.LONGEST;
  }

  public boolean namesAsked(Region region) {
    return names.areAsked(region);
  }

  /** Those at the table; read once for a page. */
  public List<Organisation> organisations(Region region) {
    return known.computeIfAbsent(region.key(), key -> organisations.in(region));
  }

  /** The short name of an organisation. */
  public String organisation(Region region, String code) {
    return organisations(region).stream()
        .filter(each -> each.code().equals(code))
        .map(Organisation::shortName)
        .findFirst()
        .orElse(code);
  }

  /** The titles of the learning points by their ids; read once for a page. */
  public Map<String, String> learningPoints(Region region) {
    return points.computeIfAbsent(region.key(), key -> walls.learningPoints(region));
  }

  /** The principles in the words of the region; read once for a page. */
  public List<Principle> principles(Region region) {
    return worded.computeIfAbsent(region.key(), key -> principles.in(region));
  }

  public List<Integer> getTensions() {
    return List.of(1, 2, 3, 4, 5);
  }

  public ReflectionLevel[] getLevels() {
    return ReflectionLevel.values();
  }
}
