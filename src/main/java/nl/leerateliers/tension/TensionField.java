package nl.leerateliers.tension;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerateliers.message.Messages;

/**
 * One of the five tension fields (source report, chapter 8): two poles, neither of them good.
 *
 * @param number 1 to 5
 */
public record TensionField(int number) {

  private static final int LAST = 5;
  private static final int LAST_OF_EXPERIMENT = 2;

  public TensionField {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("There are five tension fields, not " + number);
    }
  }

  public static List<TensionField> all() {
    return IntStream.rangeClosed(1, LAST).mapToObj(TensionField::new).toList();
  }

  /** Fields 1 and 2 belong to the experiment; the others are permanent in ZSM work. */
  public boolean belongsToExperiment() {
    return number <= LAST_OF_EXPERIMENT;
  }

  public String poleA() {
    return Messages.text("tension." + number + ".a");
  }

  public String poleB() {
    return Messages.text("tension." + number + ".b");
  }
}
