package nl.leerateliers.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.leerateliers.ketenkaart.CardField;
import nl.leerateliers.ketenkaart.CareOutcome;
import nl.leerateliers.ketenkaart.CaseType;
import nl.leerateliers.ketenkaart.Characteristic;
import nl.leerateliers.ketenkaart.CodingFrame;
import nl.leerateliers.ketenkaart.DispositionKind;
import nl.leerateliers.ketenkaart.FilledField;
import nl.leerateliers.ketenkaart.GoalKind;
import nl.leerateliers.ketenkaart.InterventionKind;
import nl.leerateliers.ketenkaart.PreselectScore;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/** An invented case with everything that is counted of one, to be added to a tally. */
final class InventedCase {

  private static final List<String> REASONS =
      List.of("CONCERNS_CHILDREN", "CARE_SCORE_HIGH", "PICTURE_UNCLEAR", "VICTIM_UNSAFE");
  private static final List<String> AGAINST =
      List.of("NO_MAJOR_CONCERNS", "ROUTE_ALREADY_SET", "KNOWN_TO_CARE", "OTHER");

  private final Random random;
  private final String firstOrganisation;
  final LocalDate day;
  final CaseCell cell;
  final List<RegionTally.Evidence> evidence = new ArrayList<>();
  final List<RegionTally.Minutes> minutes = new ArrayList<>();
  final List<RegionTally.Position> positions = new ArrayList<>();
  final List<CardTally.Spent> gathering = new ArrayList<>();
  final List<CardTally.Spent> interpreting = new ArrayList<>();
  final RegionTally.Reasons reasons;
  final CardTally.LeadTime leadTime;
  final CardTally.@Nullable Evaluated evaluated;
  final @Nullable GoalKind goal;
  final List<Boolean> filled = new ArrayList<>();
  final List<Characteristic> seen;

  /** Draws a case: every value as often as another. */
  InventedCase(Random random, Period period, List<String> organisations) {
    this.random = random;
    firstOrganisation = organisations.get(0);
    day = period.from().plusDays(random.nextInt(7 * period.weeks() - 2));
    CaseType type = one(CaseType.values());
    Boolean decided = orNull(() -> mostly(), 0.2);
    boolean deepened = Boolean.TRUE.equals(decided);
    cell =
        new CaseCell(
            day,
            type,
            decided,
            deepened ? orNull(() -> mostly(), 0.1) : null,
            deepened ? orNull(() -> one(CareOutcome.values()), 0.1) : null,
            deepened ? orNull(() -> one(DispositionKind.values()), 0.1) : null,
            deepened ? orNull(() -> one(InterventionKind.values()), 0.1) : null,
            type == CaseType.JUVENILE_SUSPECT
                ? orNull(() -> one(PreselectScore.values()), 0.1)
                : orNull(() -> PreselectScore.NONE, 0.2),
            random.nextInt(3) > 0,
            1);
    reasons =
        new RegionTally.Reasons(
            type,
            cell.preselectCare(),
            decided,
            deepened ? some(REASONS, 0.3) : List.of(),
            Boolean.FALSE.equals(decided) ? some(AGAINST, 0.3) : List.of(),
            1);
    for (int number = 1; number <= 5 && deepened; number++) {
      if (number == 1 ? random.nextInt(20) > 0 : random.nextBoolean()) {
        Integer rating = orNull(() -> 1 + pick(5), 0.2);
        evidence.add(new RegionTally.Evidence(number, rating, day, 1));
      }
      for (int given = random.nextInt(3); given > 0; given--) {
        positions.add(new RegionTally.Position(number, day, pick(5) - 2, 1));
      }
    }
    List<String> present = new ArrayList<>(some(organisations, 0.6));
    if (random.nextInt(20) > 0 && !present.contains(organisations.get(0))) {
      present.add(organisations.get(0));
    }
    for (String organisation : present) {
      Integer spent = orNull(() -> 5 + random.nextInt(60), 0.2);
      minutes.add(new RegionTally.Minutes(organisation, orNull(() -> mostly(), 0.1), spent, 1));
      if (spent != null) {
        gathering.add(new CardTally.Spent(day, spent, 1));
      }
    }
    if (deepened && random.nextBoolean()) {
      interpreting.add(new CardTally.Spent(day, 10 + random.nextInt(30), 1));
    }
    goal = deepened ? orNull(() -> one(GoalKind.values()), 0.25) : null;
    leadTime = new CardTally.LeadTime(type, orNull(() -> pick(12), 0.1), 1);
    evaluated =
        deepened && random.nextInt(4) > 0
            ? new CardTally.Evaluated(
                some(codes("facilitator"), 0.3), some(codes("barrier"), 0.3), 1)
            : null;
    for (FilledField field : FilledField.OF_CARD) {
      filled.add(holds(field));
    }
    seen = cell.available() && random.nextBoolean() ? some(CodingFrame.all(), 0.1) : List.of();
  }

  /** What can be rare in a region, each 0 where it is the first of its list. */
  double[] rarities() {
    return new double[] {
      cell.caseType().ordinal(),
      cell.isDeepened() ? 0 : 1,
      cell.decided() == null ? 1 : 0,
      cell.care() == null ? 1 : cell.care().ordinal() / 3.0,
      cell.disposition() == null ? 1 : cell.disposition().ordinal() / 3.0,
      cell.intervention() == null ? 1 : cell.intervention().ordinal() / 1.5,
      cell.preselectCare() == null ? 1 : 0,
      cell.isOther() ? 1 : 0,
      cell.available() ? 0 : 1,
      evaluated == null ? 1 : 0,
      seen.isEmpty() ? 1 : 0,
      leadTime.days() == null ? 1 : 0,
      goal == null ? 1 : 0,
      evidence.size() / 5.0,
      minutes.stream().anyMatch(row -> row.organisation().equals(firstOrganisation)) ? 0 : 1,
      evidence.stream().anyMatch(row -> row.principle() == 1) ? 0 : 1
    };
  }

  boolean isAsked(FilledField field) {
    return field.applies().equals("1 = 1") || !Boolean.FALSE.equals(cell.decided());
  }

  /** Fields that say what a table counts too, hold something where that is known. */
  private boolean holds(FilledField field) {
    return isAsked(field)
        && switch (field.name()) {
          case "verdieping" -> cell.decided() != null;
          case "interventionKind" -> cell.intervention() != null;
          case "preselectCare" -> cell.preselectCare() != null;
          case "interventionChosenOn" -> leadTime.days() != null;
          default -> random.nextInt(5) > 0;
        };
  }

  private static List<String> codes(String prefix) {
    return CardField.find(prefix + "_themes").orElseThrow().codes();
  }

  private int pick(int of) {
    return random.nextInt(of);
  }

  private <T> T one(T[] values) {
    return values[pick(values.length)];
  }

  private boolean mostly() {
    return random.nextDouble() > 0.4;
  }

  private <T> @Nullable T orNull(Supplier<T> value, double share) {
    return random.nextDouble() < share ? null : value.get();
  }

  private <T> List<T> some(List<T> values, double share) {
    return IntStream.range(0, values.size())
        .filter(i -> random.nextDouble() < share)
        .mapToObj(values::get)
        .toList();
  }
}
