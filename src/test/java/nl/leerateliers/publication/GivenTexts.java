package nl.leerateliers.publication;

import java.util.List;
import nl.leerateliers.evaluation.QuoteTexts;
import nl.leerateliers.learning.PointTexts;
import nl.leerateliers.question.AnswerTexts;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import nl.leerateliers.security.Role;
import nl.leerateliers.security.Visitor;

/** Words of the regions of a test, proposed by one person and released by another. */
public final class GivenTexts {

  private GivenTexts() {}

  /** Objects that know the kinds of text, as the container finds them. */
  public static Wiring wiring(RegionsForTests world) {
    Wiring wiring = new Wiring(world);
    return wiring.use(
        KindsOfText.class,
        new KindsOfText(List.of(wiring.get(PointTexts.class), wiring.get(AnswerTexts.class))));
  }

  /** Quotes as well: proposed by one person and released by another. */
  public static void quoted(RegionsForTests world, Region region, String id) {
    Wiring wiring = new Wiring(world);
    wiring.use(KindsOfText.class, new KindsOfText(List.of(wiring.get(QuoteTexts.class))));
    release(wiring, region, QuoteTexts.KIND, id);
  }

  /** Takes back every released quote of a region. */
  public static void unquoted(RegionsForTests world, Region region) {
    Wiring wiring = new Wiring(world);
    for (Publication one : wiring.get(Publications.class).in(region)) {
      if (one.kind().equals(QuoteTexts.KIND) && one.isReleased()) {
        wiring.get(DecideText.class).withdraw(region, one.id(), coach(region));
      }
    }
  }

  /** What a region could let out of its evaluations. */
  public static List<RegionText> quotable(RegionsForTests world, Region region) {
    return new Wiring(world).get(QuoteTexts.class).in(region);
  }

  /** All that is far enough, or stands in a report, is released. */
  public static void released(RegionsForTests world, Region region) {
    Wiring wiring = wiring(world);
    for (RegionText text : wiring.get(KindsOfText.class).in(region)) {
      if (text.standing() != RegionText.Standing.OWN) {
        release(wiring, region, text.kind(), text.id());
      }
    }
  }

  /** One text is released by two people. */
  public static void release(Wiring wiring, Region region, String kind, String id) {
    String proposal = wiring.get(ProposeText.class).propose(region, kind, id, "", coach(region));
    wiring.get(DecideText.class).release(region, proposal, other(region));
  }

  static Visitor coach(Region region) {
    return new Visitor("coach." + region.key(), Role.COACH, region.key());
  }

  static Visitor other(Region region) {
    return new Visitor("groep." + region.key(), Role.BEGELEIDINGSGROEP, region.key());
  }
}
