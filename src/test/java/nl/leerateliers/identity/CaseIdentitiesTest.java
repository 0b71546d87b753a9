package nl.leerateliers.identity;

import static nl.leerateliers.message.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerateliers.exchange.DatasetPackage;
import nl.leerateliers.exchange.Datasets;
import nl.leerateliers.exchange.ImportDataset;
import nl.leerateliers.exchange.RealDatasets;
import nl.leerateliers.harness.Zip;
import nl.leerateliers.message.Problem;
import nl.leerateliers.region.DatabaseKind;
import nl.leerateliers.region.Region;
import nl.leerateliers.region.RegionAdded;
import nl.leerateliers.region.RegionsForTests;
import nl.leerateliers.region.Wiring;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names under lock, in real databases. All persons are invented. */
class CaseIdentitiesTest {

  private static final String CARD = "H-001";
  private static final String NAME = "Zebulon Quarantijn";
  private static final String BVH = "PL1100-2016004711";

  @TempDir Path temp;

  @ParameterizedTest
  @EnumSource
  void keepsNamesThatTheDatabaseNeverHolds(DatabaseKind kind) throws IOException {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = load(world);
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, new IdentityEdit("SUSPECT-1", "", NAME));
      save(identities, haarlem, new IdentityEdit("BVH-1", "", BVH));
      save(identities, haarlem, new IdentityEdit("SUSPECT-1", NAME, NAME + "s"));
      IdentityForm form = identities.form(haarlem, CARD);
      assertThat(value(form, "SUSPECT-1")).isEqualTo(NAME + "s");
      assertThat(value(form, "BVH-1")).isEqualTo(BVH);
      assertThat(identities.printedBvhNumber(haarlem, CARD)).isEqualTo(BVH);
      assertThat(form.lines()).extracting(IdentityLine::code).contains("SUSPECT-2", "VICTIM-1");
      List<String> pseudonyms =
          world.database().read(haarlem, em -> CaseIdentities.pseudonyms(em, CARD));
      assertThat(pseudonyms).containsExactly("Verdachte H-001");
      assertThat(rows(world, haarlem, "select action from audit_line where subject = 'H-001'"))
          .contains("identity-changed", "identity-seen");
      String everything =
          ""
              + rows(world, haarlem, "select field || key_id || sealed from case_identity")
              + rows(world, haarlem, "select coalesce(subject, '') || account from audit_line")
              + rows(world, haarlem, "select field || coalesce(after_value, '') from card_change");
      assertThat(everything).doesNotContain("Quarantijn", "004711");
      world.close();
      try (Stream<Path> files = Files.walk(temp)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
              .as(file.toString())
              .doesNotContain("Quarantijn", "2016004711", "Q\0u\0a\0r\0a");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void neverWritesOverWhatAnotherSaved(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = load(world);
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, new IdentityEdit("VICTIM-1", "", "Eerste"));
      IdentityForm late = save(identities, haarlem, new IdentityEdit("VICTIM-1", "", "Tweede"));
      assertThat(late.status()).isEqualTo(409);
      assertThat(line(late, "VICTIM-1").original()).isEqualTo("Eerste");
      assertThat(value(late, "VICTIM-1")).isEqualTo("Tweede");
      assertThat(value(identities.form(haarlem, CARD), "VICTIM-1")).isEqualTo("Eerste");
      save(identities, haarlem, new IdentityEdit("VICTIM-1", "Eerste", "Eerste"));
      save(identities, haarlem, new IdentityEdit("VICTIM-1", "Eerste", ""));
      assertThat(value(identities.form(haarlem, CARD), "VICTIM-1")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBeANameOrANumber(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = load(world);
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      IdentityForm form =
          save(
              identities,
              haarlem,
              new IdentityEdit("BVH-1", "", "abc"),
              new IdentityEdit("OTHER-1", "", "x".repeat(500_000)),
              new IdentityEdit("SUSPECT-1", "", " Wel\u0007 goed "));
      assertThat(form.status()).isEqualTo(422);
      assertThat(line(form, "BVH-1").error()).contains("4 tot 30 tekens");
      assertThat(line(form, "OTHER-1").error()).contains("500.000");
      assertThat(value(form, "BVH-1")).isEqualTo("abc");
      assertThat(value(identities.form(haarlem, CARD), "SUSPECT-1")).isEqualTo("Wel goed");
      assertThatThrownBy(() -> save(identities, haarlem, new IdentityEdit("BVH-2", "", "12345")))
          .isInstanceOf(Problem.class);
      refuses(404, () -> identities.save(haarlem, "H-999", List.of()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aValueDoesNotOpenInAnotherPlace(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = load(world);
      CaseIdentities identities = new Wiring(world).get(CaseIdentities.class);
      save(identities, haarlem, new IdentityEdit("SUSPECT-1", "", NAME));
      run(world, haarlem, "update case_identity set card_id = 'H-002'");
      IdentityForm moved = identities.form(haarlem, "H-002");
      assertThat(moved.unreadable()).isTrue();
      assertThat(value(moved, "SUSPECT-1")).isEmpty();
      run(world, haarlem, "update case_identity set card_id = 'H-001', field = 'VICTIM-1'");
      assertThat(identities.form(haarlem, CARD).unreadable()).isTrue();
      run(world, haarlem, "update case_identity set field = 'SUSPECT-1'");
      assertThat(value(identities.form(haarlem, CARD), "SUSPECT-1")).isEqualTo(NAME);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anImportKeepsTheNamesOfTheSameCaseOnly(DatabaseKind kind) {
    try (RegionsForTests world = RegionsForTests.on(kind, temp)) {
      Region haarlem = load(world);
      Wiring wiring = new Wiring(world);
      CaseIdentities identities = wiring.get(CaseIdentities.class);
      save(identities, haarlem, new IdentityEdit("SUSPECT-1", "", NAME));
      identities.save(haarlem, "H-002", List.of(new IdentityEdit("SUSPECT-1", "", NAME)));
      byte[] dataset = DatasetPackage.zip(wiring.get(Datasets.class).in(haarlem), haarlem);
      assertThat(unzipped(dataset)).contains("H-001").doesNotContain("Quarantijn", "case_identity");
      run(world, haarlem, "update ketenkaart set started_on = '2016-03-01' where id = 'H-002'");
      wiring
          .get(ImportDataset.class)
          .into(haarlem, DatasetPackage.read(dataset, haarlem), "coach", "coach");
      assertThat(value(identities.form(haarlem, CARD), "SUSPECT-1")).isEqualTo(NAME);
      assertThat(value(identities.form(haarlem, "H-002"), "SUSPECT-1")).isEmpty();
      assertThat(rows(world, haarlem, "select action from audit_line"))
          .contains("identities-removed");
    }
  }

  private static Region load(RegionsForTests world) {
    world.whenAdded(
        added ->
            new Wiring(world)
                .get(IdentityKeys.class)
                .makeFirst(new RegionAdded(added.region(), added.folder())));
    return RealDatasets.load(world, "haarlem");
  }

  private static IdentityForm save(CaseIdentities to, Region region, IdentityEdit... edits) {
    return to.save(region, CARD, List.of(edits));
  }

  private static IdentityLine line(IdentityForm form, String code) {
    return form.lines().stream().filter(l -> l.code().equals(code)).findFirst().orElseThrow();
  }

  private static String value(IdentityForm form, String code) {
    return line(form, code).value();
  }

  private static List<String> rows(RegionsForTests world, Region region, String query) {
    return world
        .database()
        .read(
            region,
            em ->
                ((List<?>) em.createNativeQuery(query).getResultList())
                    .stream().map(String::valueOf).toList());
  }

  private static String unzipped(byte[] zip) {
    return Zip.files(zip).values().stream()
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  private static void run(RegionsForTests world, Region region, String sql) {
    world.database().write(region, em -> em.createNativeQuery(sql).executeUpdate());
  }
}
