package nl.leerateliers.spreadsheet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerateliers.message.DutchDate;
import nl.leerateliers.message.Messages;

/** A figure of the API, and what the other sides write of it. */
record CarriedFigure(JsonObject json) {

  /** The middles, sums and percentiles of an answer. */
  static List<CarriedFigure> summariesOf(JsonObject answer) {
    return answer.getJsonArray("summaries").getValuesAs(JsonObject.class).stream()
        .map(CarriedFigure::new)
        .toList();
  }

  /** Every figure anywhere in an answer. */
  static List<CarriedFigure> allIn(JsonValue answer) {
    List<CarriedFigure> found = new ArrayList<>();
    if (answer instanceof JsonArray array) {
      array.forEach(value -> found.addAll(allIn(value)));
    } else if (answer instanceof JsonObject object) {
      if (object.containsKey("id") && object.containsKey("unknown")) {
        found.add(new CarriedFigure(object));
      }
      object.values().forEach(value -> found.addAll(allIn(value)));
    }
    return found;
  }

  String id() {
    return json.getString("id");
  }

  String label() {
    return json.getString("label");
  }

  boolean hasBase() {
    return !json.isNull("base");
  }

  /** What it is a part of, in words; empty for a plain count. */
  String base() {
    return hasBase() ? json.getString("base") : "";
  }

  boolean withheld() {
    return json.getBoolean("withheld");
  }

  boolean fictitious() {
    return json.getBoolean("fictitious");
  }

  /** "84 van 102", or "84" where there is no base. */
  String counted() {
    return hasBase()
        ? number(json.get("n")) + " van " + number(json.get("N"))
        : number(json.get("n"));
  }

  /** A middle or sum as people read it: "1.595", "42,5". */
  String value() {
    return json.isNull("value")
        ? "×"
        : NumberFormat.getNumberInstance(Messages.DUTCH)
            .format(json.getJsonNumber("value").doubleValue());
  }

  /** As a report marks it. */
  String standing() {
    return Messages.text("report.standing." + (fictitious() ? "fictitious" : "published"));
  }

  /** n, N, share, the interval, the unknown and the coverage. */
  List<String> row() {
    return List.of(
        number(json.get("n")),
        hasBase() ? number(json.get("N")) : "",
        hasBase() ? share(json.get("share")) : "",
        hasBase() ? bound(0) : "",
        hasBase() ? bound(1) : "",
        number(json.get("unknown")),
        hasBase() ? share(json.get("coverage")) : "");
  }

  /** Period, snapshot, withheld and fictitious as a file writes them. */
  List<String> carried() {
    return List.of(
        json.getJsonObject("period").getString("from"),
        json.getJsonObject("period").getString("to"),
        snapshot(),
        yesOrNo(json.getBoolean("withheld")),
        yesOrNo(fictitious()));
  }

  /** As in a file; figures that were counted a moment ago have none. */
  String snapshot() {
    return json.isNull("snapshot")
        ? Messages.text("spreadsheet.live")
        : Messages.text(
            "spreadsheet.snapshot",
            json.getJsonObject("snapshot").getInt("number"),
            DutchDate.day(LocalDate.parse(json.getJsonObject("snapshot").getString("day"))));
  }

  String period() {
    return Messages.text("web.period", day("from"), day("to"));
  }

  /** The period as a report writes it. */
  String days() {
    return day("from") + " tot en met " + day("to");
  }

  /** The interval as a report writes it. */
  String margin() {
    if (json.isNull("interval")) {
      return Messages.text("report.noMargin");
    }
    JsonArray interval = json.getJsonArray("interval");
    return Math.round(100 * interval.getJsonNumber(0).doubleValue())
        + "–"
        + Math.round(100 * interval.getJsonNumber(1).doubleValue())
        + " %";
  }

  List<String> places() {
    return json.getJsonArray("claims").getValuesAs(JsonObject.class).stream()
        .map(claim -> claim.getString("place"))
        .toList();
  }

  /** Whether these words name every place where the figure was published. */
  boolean isPlacedIn(String words) {
    return places().stream().allMatch(words::contains);
  }

  static String number(JsonValue value) {
    return value == JsonValue.NULL ? "×" : value.toString();
  }

  static String percent(String share) {
    return share.isEmpty() || share.equals("×")
        ? share
        : Math.round(100 * Double.parseDouble(share)) + " %";
  }

  String share() {
    return share(json.get("share"));
  }

  String bound(int side) {
    return json.isNull("interval") ? "×" : share(json.getJsonArray("interval").get(side));
  }

  private static String share(JsonValue value) {
    return value == JsonValue.NULL ? "×" : percent(value.toString());
  }

  private String day(String end) {
    return DutchDate.day(LocalDate.parse(json.getJsonObject("period").getString(end)));
  }

  private static String yesOrNo(boolean value) {
    return Messages.text("web.known." + (value ? "yes" : "no"));
  }
}
