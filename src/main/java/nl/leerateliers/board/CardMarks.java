package nl.leerateliers.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerateliers.ketenkaart.Organisation;
import nl.leerateliers.ketenkaart.Organisations;
import nl.leerateliers.region.Region;

/**
 * The follow-up marks of a card, for any page that shows that card to somebody who may see it:
 * {@code #{cardMarks.open(region, id)}}.
 */
@Named("cardMarks")
@RequestScoped
public class CardMarks {

  private final FollowUpMarks marks;
  private final Organisations organisations;
  private final Map<String, List<Organisation>> known = new HashMap<>();

  @Inject
  CardMarks(FollowUpMarks marks, Organisations organisations) {
    this.marks = marks;
    this.organisations = organisations;
  }

  /** Those that are still to be done. */
  public List<FollowUpMark> open(Region region, String card) {
    return marks.of(region, card).stream().filter(FollowUpMark::isOpen).toList();
  }

  /** Those that were done. */
  public List<FollowUpMark> closed(Region region, String card) {
    return marks.of(region, card).stream().filter(mark -> !mark.isOpen()).toList();
  }

  /** Who can be asked to do something; read once for a page, which names many of them. */
  public List<Organisation> organisations(Region region) {
    return known.computeIfAbsent(region.key(), key -> organisations.in(region));
  }

  /** The short name of an organisation. */
  public String name(Region region, String code) {
    return organisations(region).stream()
        .filter(each -> each.code().equals(code))
        .map(Organisation::shortName)
        .findFirst()
        .orElse(code);
  }

  /** An empty form with a key of its own. */
  public MarkDraft getDraft() {
    return MarkDraft.empty();
  }
}
