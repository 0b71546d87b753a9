package nl.leerateliers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed datasets hold no names, so what the rule sees in them is a false alarm. */
class FalseAlarmsTest {

  @Test
  void thereIsNoneInTheCommittedDatasets() throws IOException {
    List<String> alarms = new ArrayList<>();
    int lines = 0;
    for (String region : List.of("haarlem", "maastricht", "utrecht")) {
      for (String file :
          List.of(
              "ketenkaarten.csv",
              "contributions.csv",
              "principle-evidence.csv",
              "tension-positions.csv",
              "follow-ups.csv",
              "evaluations.csv")) {
        try (Stream<String> read = Files.lines(Path.of("regions", region, file))) {
          for (String line : read.toList()) {
            lines++;
            PersonalData.in(line, List.of())
                .forEach(
                    each ->
                        alarms.add(
                            region
                                + " "
                                + file
                                + " "
                                + each.kind()
                                + ": "
                                + line.substring(each.from(), each.to())));
          }
        }
      }
    }
    assertThat(lines).isGreaterThan(2000);
    assertThat(alarms).isEmpty();
  }
}
