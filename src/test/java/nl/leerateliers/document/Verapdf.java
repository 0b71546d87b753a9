package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of accessible and of archivable PDF. */
public final class Verapdf {

  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verapdf() {}

  /** Fails with every rule that is broken. */
  public static void passes(byte[] pdf, String name) {
    for (PDFAFlavour standard : STANDARDS) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
        ValidationResult result = validator.validate(parser);
        List<String> faults =
            result.getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                .map(a -> a.getRuleId() + ": " + a.getMessage() + " at " + a.getLocation())
                .distinct()
                .limit(10)
                .toList();
        assertThat(faults).as(name + " as " + standard).isEmpty();
        assertThat(result.isCompliant()).as(name + " as " + standard).isTrue();
        assertThat(result.getTotalAssertions()).isPositive();
      } catch (Exception e) {
        throw new IllegalStateException(name, e);
      }
    }
  }
}
