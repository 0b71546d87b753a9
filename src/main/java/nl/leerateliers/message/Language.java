package nl.leerateliers.message;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A language the portal speaks. The language of a request is held by its thread; work that is given
 * to another thread takes it along with {@link #during}. Where nobody chose, it is Dutch.
 */
public enum Language {
  DUTCH("nl", "nl", "nl-NL", "Nederlands"),
  ENGLISH("en", "en-GB", "en-GB", "English");

  private static final ThreadLocal<@Nullable Language> CURRENT = new ThreadLocal<>();

  private final String code;
  private final String tag;
  private final Locale locale;
  private final String ownName;

  Language(String code, String tag, String locale, String ownName) {
    this.code = code;
    this.tag = tag;
    this.locale = Locale.forLanguageTag(locale);
    this.ownName = ownName;
  }

  /** The language of what is being done now. */
  public static Language current() {
    Language chosen = CURRENT.get();
    return chosen == null ? DUTCH : chosen;
  }

  public static Optional<Language> ofCode(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** Does something in this language, and leaves the thread as it was. */
  public <T> T during(Supplier<T> work) {
    Runnable before = speak();
    try {
      return work.get();
    } finally {
      before.run();
    }
  }

  /** This language from now on; what is returned gives the thread back as it was. */
  public Runnable speak() {
    Language before = CURRENT.get();
    CURRENT.set(this);
    return () -> {
      if (before == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(before);
      }
    };
  }

  /** In an address and in the cookie: {@code nl}, {@code en}. */
  public String code() {
    return code;
  }

  /** What a page says of itself: {@code nl}, {@code en-GB}. */
  public String tag() {
    return tag;
  }

  /** How its numbers and dates are written. */
  public Locale locale() {
    return locale;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The language to offer beside this one. */
  public Language other() {
    return this == DUTCH ? ENGLISH : DUTCH;
  }
}
