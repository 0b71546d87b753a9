package nl.leerateliers.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** One key of a region: for sealing what it keeps, and for checksums that only it can make. */
final class SealingKey {

  static final int BYTES = 32;
  private static final int ID_BYTES = 4;

  private final SecretKey cipherKey;
  private final SecretKey markKey;
  private final String id;

  SealingKey(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("A key has " + BYTES + " bytes");
    }
    cipherKey = new SecretKeySpec(derived(key, "cipher"), "AES");
    markKey = new SecretKeySpec(derived(key, "mark"), "HmacSHA256");
    id = HexFormat.of().formatHex(derived(key, "id"), 0, ID_BYTES);
  }

  /** As it stands in a file or a setting: Base64. */
  static SealingKey ofText(String text) {
    return new SealingKey(Base64.getDecoder().decode(text));
  }

  /** Tells keys apart and tells nothing of the key. */
  String id() {
    return id;
  }

  SecretKey cipherKey() {
    return cipherKey;
  }

  /** A checksum that nobody can make, or try out, without the key. */
  String mark(String text) {
    return HexFormat.of().formatHex(mac(markKey, text));
  }

  private static byte[] derived(byte[] key, String purpose) {
    return mac(new SecretKeySpec(key, "HmacSHA256"), purpose);
  }

  private static byte[] mac(SecretKey key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
