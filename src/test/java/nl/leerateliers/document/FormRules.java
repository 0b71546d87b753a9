package nl.leerateliers.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a good publisher sees to on every page of a form. */
public final class FormRules extends SetPages {

  private static final int LONG = 600;

  private FormRules(String name, SetText text) {
    super(name, text, 0);
  }

  /** Nothing is lost, a question stands above its answer and a short row is whole. */
  public static void hold(Form form, byte[] pdf, String name) {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      FormRules rules = new FormRules(name, new SetText(file));
      rules.place(form.title() + form.lead());
      int below = 0;
      for (FormPart part : form.parts()) {
        below = rules.part(part, below);
      }
      rules.nothingSticksOut(file, 47, 548);
      rules.pagesAreUsed(1, file.getNumberOfPages(), page -> 62 + 712 * 0.5);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page on which the next part must begin; 0 for any. */
  private int part(FormPart part, int below) {
    if (part instanceof FormPart.Step step) {
      follows(below, step.title());
      return page(at);
    } else if (part instanceof FormPart.Question question) {
      follows(below, question.title());
      return page(at);
    } else if (part instanceof FormPart.Box box) {
      row(below, List.of(box.text()));
    } else if (part instanceof FormPart.Codes codes) {
      follows(0, codes.text());
    } else if (part instanceof FormPart.Fact fact) {
      row(0, List.of(fact.term(), fact.text()));
    } else if (part instanceof FormPart.Rows rows) {
      row(below, rows.heads());
      int heads = page(at);
      for (int i = 0; i < rows.rows().size(); i++) {
        row(i == 0 ? heads : 0, rows.rows().get(i));
      }
    }
    return 0;
  }

  private void row(int below, List<String> cells) {
    String words = String.join("", cells);
    if (words.isEmpty()) {
      return;
    }
    if (words.length() < LONG) {
      follows(below, words);
      assertThat(text.lines(at, end)).as(where("is whole", words)).hasSizeLessThan(2);
    } else {
      follows(below, words.substring(0, 60));
    }
  }
}
