package nl.leerateliers.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the cells of a workbook back, from the XML in the file itself. */
final class XlsxText {

  private static final Pattern ROW = Pattern.compile("<row[^>]*>(.*?)</row>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<c ([^>]*)>(?:<v>(.*?)</v>|<is><t[^>]*>(.*?)</t></is>)</c>", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("<sheet [^>]*name=\"([^\"]*)\"");
  private static final Pattern SHARED =
      Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL);

  private final Map<String, String> parts = new HashMap<>();

  XlsxText(byte[] file) throws IOException {
    // From the directory of the archive, as spreadsheets do: its entries are written as a stream.
    Path kept = Files.createTempFile("tables", ".xlsx");
    Files.write(kept, file);
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] part = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
      }
    } finally {
      Files.delete(kept);
    }
  }

  List<String> sheets() {
    return NAME.matcher(parts.get("xl/workbook.xml"))
        .results()
        .map(found -> plain(found.group(1)))
        .toList();
  }

  /** The rows of the sheet with this number, from 1. */
  List<List<String>> rows(int sheet) {
    List<String> shared =
        SHARED
            .matcher(parts.getOrDefault("xl/sharedStrings.xml", ""))
            .results()
            .map(found -> plain(found.group(1)))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    ROW.matcher(xml(sheet))
        .results()
        .forEach(
            row ->
                rows.add(
                    CELL.matcher(row.group(1)).results().map(cell -> text(cell, shared)).toList()));
    return rows;
  }

  String styles() {
    return parts.get("xl/styles.xml");
  }

  String xml(int sheet) {
    return parts.get("xl/worksheets/sheet" + sheet + ".xml");
  }

  private static String text(MatchResult cell, List<String> shared) {
    if (cell.group(3) != null) {
      return plain(cell.group(3));
    }
    return cell.group(1).contains("t=\"s\"")
        ? shared.get(Integer.parseInt(cell.group(2)))
        : cell.group(2);
  }

  private static String plain(String xml) {
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(xml)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
