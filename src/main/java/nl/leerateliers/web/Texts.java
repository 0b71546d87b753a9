package nl.leerateliers.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Language;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Period;
import org.jspecify.annotations.Nullable;

/** Words, dates and numbers in a template: {@code #{t.say('web.nav.compare')}}. */
@Named("t")
@ApplicationScoped
public class Texts {

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Messages.DUTCH);
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Messages.DUTCH);

  /** What the page is written in: {@code nl}, {@code en-GB}. */
  public String getLanguage() {
    return Language.current().tag();
  }

  /** The text of a key, filled in. */
  public String say(String key, Object... args) {
    return Messages.text(key, args);
  }

  /** The text of a prefix and a code that comes from data, such as a state or a role. */
  public String code(String prefix, Object code) {
    return Messages.text(prefix + "." + code);
  }

  /** The texts of a prefix and several codes with spaces between them, after each other. */
  public String codes(String prefix, String codes) {
    return list(Arrays.stream(codes.split(" ")).map(code -> Messages.text(prefix + code)).toList());
  }

  /** Things after each other, with commas. */
  public String list(List<String> things) {
    return String.join(", ", things);
  }

  /** A share of 0 to 1 in whole percents. */
  public String percent(double share) {
    return Messages.text("indicator.percent", Math.round(100 * share));
  }

  /** Yes, no or unknown: unknown is not no. */
  public String known(@Nullable Boolean value) {
    return Messages.text("web.known." + (value == null ? "unknown" : value ? "yes" : "no"));
  }

  /** {@code 15 februari 2016}. */
  public String day(LocalDate day) {
    return DutchDate.day(day);
  }

  /** {@code maandag 15 februari 2016}. */
  public String weekday(LocalDate day) {
    return DutchDate.in(WEEKDAY).format(day);
  }

  /** {@code 15 feb.}, for axes and narrow columns. */
  public String shortDay(LocalDate day) {
    return DutchDate.in(SHORT_DAY).format(day);
  }

  /** {@code 15 februari 2016, 10:30}, as the clock in the Netherlands has it. */
  public String moment(Instant moment) {
    return DutchDate.moment(moment);
  }

  public String period(Period period) {
    return Messages.text("web.period", day(period.from()), day(period.to()));
  }

  /** A whole number as the language writes it: {@code 1.240}, {@code 1,240}. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
  }
}
