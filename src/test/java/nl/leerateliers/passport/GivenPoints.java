package nl.leerateliers.passport;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerateliers.region.Region;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** The people and the drafts of the tests about learning points. */
final class GivenPoints {

  private GivenPoints() {}

  static PointDraft draft(EvidenceDraft evidence) {
    return new PointDraft(
        "Bellen voor de brief",
        "Wie eerst belde, kreeg antwoord.",
        "",
        "",
        "CROSS_CASE",
        "S-05",
        "OM",
        evidence);
  }

  static EvidenceDraft evidence(String kind, String reference) {
    return new EvidenceDraft(kind, reference, "");
  }

  static void step(
      MovePoint move, Region region, String id, String from, String to, String who, Visitor by) {
    assertThat(move.move(region, id, new StepDraft(from, to, who, "", "Omdat het zo is."), by))
        .isEmpty();
  }

  static Visitor participant(Region region) {
    return new Visitor("deelnemer", Role.PARTICIPANT, region.key());
  }

  static Visitor group(Region region) {
    return new Visitor("groep", Role.BEGELEIDINGSGROEP, region.key());
  }
}
