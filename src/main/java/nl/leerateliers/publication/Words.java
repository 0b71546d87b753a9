package nl.leerateliers.publication;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerateliers.region.CaseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The exact words of a text in named parts, such as title and lesson, in the order in which they
 * are read. A part that is empty is left out.
 */
public record Words(Map<String, String> parts) {

  public Words {
    Map<String, String> kept = new LinkedHashMap<>(parts);
    kept.values().removeIf(String::isBlank);
    parts = Collections.unmodifiableMap(kept);
  }

  /** Words of one part. */
  public static Words of(String part, @Nullable String text) {
    return new Words(Map.of()).and(part, text);
  }

  /** These, followed by another part. */
  public Words and(String part, @Nullable String text) {
    Map<String, String> more = new LinkedHashMap<>(parts);
    more.put(part, text == null ? "" : text);
    return new Words(more);
  }

  /** The text of a part; empty where it is not among these words. */
  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  /** The text of a part, where it is among these words. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The parts that name a card: who may not see cases may not read which ones they speak of. */
  public List<String> namingCards() {
    return parts.entrySet().stream()
        .filter(part -> !CaseNumbers.known().in(part.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What of these words may leave the region at all: the parts that name no card. */
  public Words withoutCards() {
    Map<String, String> kept = new LinkedHashMap<>(parts);
    namingCards().forEach(kept::remove);
    return new Words(kept);
  }

  /** Tells these words from any others. */
  public String checksum() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String text() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    parts.forEach(json::add);
    return json.build().toString();
  }

  static Words read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      Map<String, String> parts = new LinkedHashMap<>();
      json.keySet().forEach(name -> parts.put(name, json.getString(name)));
      return new Words(parts);
    }
  }
}
