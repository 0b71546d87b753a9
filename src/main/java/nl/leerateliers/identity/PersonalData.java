package nl.leerateliers.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where a text seems to tell who somebody is. A careful guess, that never stops anybody. */
final class PersonalData {

  private PersonalData() {}

  /**
   * In the order of the text, no two over the same words.
   *
   * @param known what is kept under lock of the same card
   */
  static List<Suspicion> in(String text, Collection<String> known) {
    List<Suspicion> all = new ArrayList<>(PersonalName.known(text, known));
    all.addAll(PersonalNumber.in(text));
    all.addAll(PersonalName.in(text));
    List<Suspicion> apart = new ArrayList<>();
    for (Suspicion each : all) {
      if (apart.stream().noneMatch(each::overlaps)) {
        apart.add(each);
      }
    }
    apart.sort(Comparator.comparingInt(Suspicion::from));
    return apart;
  }
}
