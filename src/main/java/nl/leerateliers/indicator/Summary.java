package nl.leerateliers.indicator;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.disclosure.Count;
import nl.leerateliers.disclosure.Withheld;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A middle, a sum or a percentile: a figure that is no part of a base.
 *
 * @param id such as {@code leadtime.median}; its base is that of the figure it is named after
 * @param n the values it rests on
 * @param value null when fewer than five are known or, outside the region, when a few of them would
 *     show through (rule R6)
 */
public record Summary(
    String id, String label, Count n, @Nullable Double value, Scope scope, boolean fictitious) {

  /** The number, or the symbol where none may be shown. */
  public String text() {
    if (value == null) {
      return Withheld.SYMBOL;
    }
    NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  static List<Summary> of(RegionFigures figures) {
    Scope scope = figures.headline().cases().scope();
    boolean fictitious = figures.region().fictitious();
    List<Summary> all = new ArrayList<>();
    CardFigures cards = figures.cards();
    if (cards != null) {
      LeadTimeFigures lead = cards.leadTime();
      Integer ninetieth = lead.ninetieth();
      all.add(named("leadtime.median", lead.known().n(), lead.median(), scope, fictitious));
      all.add(named("leadtime.p90", lead.known().n(), wide(ninetieth), scope, fictitious));
      TimeFigures time = cards.time();
      all.add(
          named(
              "time.interpretingOf100",
              time.known().n(),
              wide(time.interpretingOf100()),
              scope,
              fictitious));
    }
    for (TensionFigures tension : figures.tensions()) {
      all.add(
          new Summary(
              "tension." + tension.field().number() + ".median",
              Messages.text(
                  "indicator.summary.tension", tension.field().poleA(), tension.field().poleB()),
              tension.total(),
              tension.median(),
              scope,
              fictitious));
    }
    for (OrganisationFigures one : figures.organisations()) {
      String id = one.timed().id();
      String name = one.organisation().name();
      all.add(
          new Summary(
              id + ".median",
              Messages.text("indicator.summary.minutes", name),
              one.withMinutes(),
              one.medianMinutes(),
              scope,
              fictitious));
      all.add(
          new Summary(
              id + ".sum",
              Messages.text("indicator.summary.minutesTotal", name),
              one.withMinutes(),
              wide(one.totalMinutes()),
              scope,
              fictitious));
    }
    return all;
  }

  private static Summary named(
      String id, Count n, @Nullable Double value, Scope scope, boolean fictitious) {
    return new Summary(id, Messages.text("indicator.summary." + id), n, value, scope, fictitious);
  }

  private static @Nullable Double wide(@Nullable Integer value) {
    return value == null ? null : Double.valueOf(value);
  }
}
