package nl.leerateliers.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one region, per table, sorted by their key. */
public final class Dataset {

  private static final Comparator<Row> BY_KEY =
      (one, other) -> {
        List<String> left = one.key();
        List<String> right = other.key();
        for (int i = 0; i < left.size(); i++) {
          int order = left.get(i).compareTo(right.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  Dataset(Map<String, List<Row>> rowsByTable) {
    for (Table table : DatasetSchema.get().tables()) {
      rows.put(
          table.name(),
          rowsByTable.getOrDefault(table.name(), List.of()).stream().sorted(BY_KEY).toList());
    }
  }

  /** The number of cards. */
  public int cards() {
    return rows("ketenkaarten").size();
  }

  /** The number of rows per file, in the order of the package. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    DatasetSchema.get().tables().forEach(t -> counts.put(t.file(), rows(t.name()).size()));
    return counts;
  }

  /** SHA-256 of the files in their canonical form, so the same for every way to zip them. */
  public String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Table table : DatasetSchema.get().tables()) {
        digest.update(TableText.of(table, rows(table.name())));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Row> rows(String table) {
    return rows.getOrDefault(table, List.of());
  }
}
