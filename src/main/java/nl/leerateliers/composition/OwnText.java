package nl.leerateliers.composition;

/**
 * What somebody wrote in a slot.
 *
 * @param slot the key of the slot
 * @param title the title the slot had, for when it is no longer there
 */
public record OwnText(String slot, String title, String text) {

  /** The number of the chapter it stands in. */
  String chapter() {
    int hyphen = slot.indexOf('-');
    return hyphen < 0 ? slot : slot.substring(0, hyphen);
  }
}
