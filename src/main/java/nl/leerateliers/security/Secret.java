package nl.leerateliers.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generated passwords and access tokens, in letters and digits that are not mistaken. */
final class Secret {

  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int GROUP = 5;
  private static final int PASSWORD_GROUPS = 4;
  private static final int TOKEN_LENGTH = 40;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  /** 100 bits, in four groups so that it can be read out and typed. */
  static String password() {
    return IntStream.range(0, PASSWORD_GROUPS)
        .mapToObj(group -> letters(GROUP))
        .collect(Collectors.joining("-"));
  }

  /** 200 bits, with a start by which scanners of code and logs know it for a secret. */
  static String token() {
    return "atelier_" + letters(TOKEN_LENGTH);
  }

  /** A token has too many bits to be guessed, so one round of SHA-256 is enough to store it. */
  static String sha256(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String letters(int count) {
    return RANDOM
        .ints(count, 0, ALPHABET.length())
        .mapToObj(i -> ALPHABET.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
