package nl.leerateliers.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are stored: {@code algorithm:iterations:salt:hash}. Algorithm and iterations
 * are those of the OWASP Password Storage Cheat Sheet for PBKDF2 with HMAC-SHA-512.
 */
final class PasswordHash {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 210_000;

  /** The Java property that sets another number for the passwords that are set from then on. */
  static final String SETTING = "portal.password.iterations";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /**
   * Nobody's: what an unknown account is compared with, so that it takes as long as a known one.
   */
  static String nobodys() {
    return line(new byte[BYTES], new byte[BYTES]);
  }

  static String of(String password) {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return line(salt, derive(password, salt, iterations()));
  }

  static boolean matches(String password, String line) {
    String[] parts = line.split(":", -1);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    // The same letters can be typed as one or as two characters, depending on the keyboard.
    char[] typed = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    try {
      return SecretKeyFactory.getInstance(ALGORITHM)
          .generateSecret(new PBEKeySpec(typed, salt, iterations, BYTES * Byte.SIZE))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK 17", e);
    }
  }

  private static int iterations() {
    return Integer.getInteger(SETTING, ITERATIONS);
  }

  private static String line(byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        "" + iterations(),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }
}
