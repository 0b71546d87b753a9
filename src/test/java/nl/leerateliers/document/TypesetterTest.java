package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TypesetterTest {

  @Test
  void draft() throws Exception {
    byte[] pdf = new Typesetter().pdf(SampleDocument.of(22));
    Files.write(Path.of("target/sample.pdf"), pdf);
    assertThat(pdf).isNotEmpty();
  }
}
