package nl.leerateliers.composition;

import nl.leerateliers.message.Messages;

/**
 * Something in a text that cannot be in the report as it is typed.
 *
 * @param line in the text, from 1
 * @param blocks whether the report cannot go to its readers with it; else it is only pointed out
 * @param message what is wrong and what to do
 */
public record Fault(int line, boolean blocks, String message) {

  static Fault refusal(int line, String key, Object... args) {
    return new Fault(line, true, Messages.text("composition.fault." + key, args));
  }

  static Fault notice(int line, String key, Object... args) {
    return new Fault(line, false, Messages.text("composition.fault." + key, args));
  }
}
