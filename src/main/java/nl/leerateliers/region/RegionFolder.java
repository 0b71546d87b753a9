package nl.leerateliers.region;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** A folder under {@code regions/}: settings in {@code region.properties}, data beside it. */
record RegionFolder(Path path) {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,30}");
  private static final int MOST_WEEKS = 104;

  String folderName() {
    return path.getFileName().toString();
  }

  /** Changes whenever a file in the folder is added, removed or saved. */
  String fingerprint() {
    try (Stream<Path> files = Files.list(path)) {
      return files
          .sorted()
          .map(Path::toFile)
          .map(file -> file.getName() + " " + file.length() + " " + file.lastModified())
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "";
    }
  }

  /** Reads the settings; a fault names the file, the setting and the remedy. */
  Region region() {
    Properties settings = settings();
    String key = required(settings, "key");
    if (!KEY.matcher(key).matches()) {
      throw new RegionFault("key", key, "gebruik kleine letters, cijfers en streepjes");
    }
    if (!key.equals(folderName())) {
      throw new RegionFault(
          "key", key, "geef de sleutel dezelfde naam als de map: " + folderName());
    }
    String letter = required(settings, "letter");
    if (!letter.matches("[A-Z]{1,3}")) {
      throw new RegionFault("letter", letter, "gebruik één tot drie hoofdletters");
    }
    if (CaseNumbers.TAKEN.contains(letter)) {
      throw new RegionFault(
          "letter",
          letter,
          "kies een andere: A, C, E en S staan al voor agendapunten, claims, evaluaties en bronnen");
    }
    int weeks = number(settings, "weeks");
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new RegionFault("weeks", "" + weeks, "geef een aantal weken van 1 tot " + MOST_WEEKS);
    }
    return new Region(
        key,
        required(settings, "name"),
        required(settings, "atelier"),
        number(settings, "order"),
        letter,
        Period.ofWeeks(date(settings, "start"), weeks),
        yesOrNo(settings, "weeks.fictitious"),
        yesOrNo(settings, "fictitious"),
        settings.getProperty("note", "").strip());
  }

  /** Environment first, then the folder, then an H2 file under the data directory. */
  DatabaseSettings database(Config config, Path data) {
    Properties settings = settings();
    String prefix = "portal.region." + folderName() + ".database.";
    String url = config.getOptionalValue(prefix + "url", String.class).orElse("");
    if (url.isBlank()) {
      url = settings.getProperty("database.url", "").strip();
    }
    if (url.isBlank()) {
      return DatabaseSettings.h2File(data.resolve("regions").resolve(folderName()));
    }
    return new DatabaseSettings(
        url,
        config
            .getOptionalValue(prefix + "user", String.class)
            .orElse(settings.getProperty("database.user", "")),
        config
            .getOptionalValue(prefix + "password", String.class)
            .orElse(settings.getProperty("database.password", "")));
  }

  private Properties settings() {
    Properties settings = new Properties();
    Path file = path.resolve("region.properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(reader);
    } catch (MalformedInputException e) {
      throw new RegionFault("region.properties", "", "sla het bestand op als UTF-8");
    } catch (IOException | IllegalArgumentException e) {
      throw new RegionFault("region.properties", "", "zet een leesbaar bestand in de map");
    }
    return settings;
  }

  private static String required(Properties settings, String name) {
    String value = settings.getProperty(name, "").strip();
    if (value.isEmpty()) {
      throw new RegionFault(name, "", "vul deze instelling in");
    }
    return value;
  }

  private static int number(Properties settings, String name) {
    String value = required(settings, name);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new RegionFault(name, value, "geef een geheel getal");
    }
  }

  private static LocalDate date(Properties settings, String name) {
    String value = required(settings, name);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new RegionFault(name, value, "geef een datum als 2016-02-15");
    }
  }

  private static boolean yesOrNo(Properties settings, String name) {
    String value = required(settings, name);
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new RegionFault(name, value, "geef yes of no");
    };
  }
}
