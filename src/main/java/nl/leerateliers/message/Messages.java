package nl.leerateliers.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Texts from {@code messages/<bundle>.properties}. The first part of a key names the bundle: {@code
 * region.down} is the text {@code down} of the bundle {@code region}. The bundles without a
 * language suffix are Dutch, the language of the portal; {@code <bundle>_en} holds the same keys in
 * English.
 */
public final class Messages {

  public static final Locale DUTCH = Language.DUTCH.locale();

  private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

  private Messages() {}

  /**
   * The text in the {@link Language} of the request, with {@code {0}} and further filled in as
   * {@link MessageFormat} does.
   */
  public static String text(String key, Object... args) {
    return text(Language.current().locale(), key, args);
  }

  /**
   * The text in a language, or in Dutch where that language lacks it.
   *
   * @throws MissingResourceException when the key is in no bundle
   */
  public static String text(Locale locale, String key, Object... args) {
    String pattern = bundle(locale, key).getString(withoutBundle(key));
    return new MessageFormat(pattern, locale).format(args);
  }

  public static boolean has(String key) {
    return key.indexOf('.') > 0 && bundle(DUTCH, key).containsKey(withoutBundle(key));
  }

  private static ResourceBundle bundle(Locale locale, String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      throw new MissingResourceException("A key starts with its bundle: " + key, "messages", key);
    }
    return ResourceBundle.getBundle(
        "messages." + key.substring(0, dot), locale, Messages.class.getClassLoader(), NO_FALLBACK);
  }

  private static String withoutBundle(String key) {
    return key.substring(key.indexOf('.') + 1);
  }
}
