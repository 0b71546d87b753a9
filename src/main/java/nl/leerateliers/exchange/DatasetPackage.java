package nl.leerateliers.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerateliers.message.Messages;
import nl.leerateliers.region.Region;

/**
 * A region's data package (Frictionless Data Package v2) as {@code src/docs/dataset.md} describes
 * it. Pure: bytes in, dataset out, and back.
 */
public final class DatasetPackage {

  /** Zip entries carry a time; a fixed one keeps equal data equal bytes. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private DatasetPackage() {}

  /**
   * Reads the package in a region's folder.
   *
   * @throws FaultyDataset with every fault, when there is one
   */
  public static Dataset read(Path folder, Region region) {
    Faults faults = new Faults();
    return read(PackageFiles.inFolder(folder, faults), region, faults);
  }

  /**
   * Reads a zipped package.
   *
   * @throws FaultyDataset with every fault, when there is one
   */
  public static Dataset read(byte[] zip, Region region) {
    Faults faults = new Faults();
    return read(PackageFiles.inZip(zip, faults), region, faults);
  }

  /** The package as a zip: the same bytes for the same dataset. */
  public static byte[] zip(Dataset dataset, Region region) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files(dataset, region).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The files of the package in canonical form, by name, the descriptor first. */
  static Map<String, byte[]> files(Dataset dataset, Region region) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String descriptor = DatasetSchema.get().describe(region);
    files.put(DatasetSchema.DESCRIPTOR, descriptor.getBytes(StandardCharsets.UTF_8));
    for (Table table : DatasetSchema.get().tables()) {
      files.put(table.file(), TableText.of(table, dataset.rows(table.name())));
    }
    return files;
  }

  static String title(Region region) {
    return Messages.text("exchange.package-title", region.name(), region.atelier());
  }

  private static Dataset read(PackageFiles files, Region region, Faults faults) {
    byte[] descriptor = files.bytes().get(DatasetSchema.DESCRIPTOR);
    if (descriptor != null) {
      Descriptor.check(descriptor, region, faults);
    }
    Map<String, TableRows> tables = new LinkedHashMap<>();
    for (Table table : DatasetSchema.get().tables()) {
      byte[] bytes = files.bytes().get(table.file());
      if (bytes != null) {
        tables.put(table.name(), new TableReader(table, region, faults).read(bytes));
      }
    }
    tables.values().forEach(rows -> rows.checkReferences(tables, faults));
    PointWays.check(tables, faults);
    faults.refuseAny();
    Map<String, List<Row>> rows = new HashMap<>();
    tables.forEach((name, read) -> rows.put(name, read.rows()));
    return new Dataset(rows);
  }
}
