package nl.leerateliers.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The keys of a region, the newest last. New values are sealed with the newest, AES-256-GCM with a
 * fresh nonce; the older ones still open what was sealed with them.
 */
record Keyring(List<SealingKey> keys) {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A value under lock, and which key opens it. */
  record Sealed(String keyId, String content) {}

  Keyring {
    keys = List.copyOf(keys);
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  SealingKey newest() {
    return keys.get(keys.size() - 1);
  }

  /**
   * Seals a text to a place: elsewhere it does not open.
   *
   * @param place such as the region, the card and the field
   */
  Sealed seal(String place, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, newest(), nonce, place)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] content =
          ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
      return new Sealed(newest().id(), Base64.getEncoder().encodeToString(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text; empty when its key is not here, or it was not sealed to this place. */
  Optional<String> open(String place, Sealed sealed) {
    Optional<SealingKey> key = keys.stream().filter(k -> k.id().equals(sealed.keyId())).findFirst();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] content = Base64.getDecoder().decode(sealed.content());
      byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, key.get(), nonce, place)
              .doFinal(content, NONCE_BYTES, Math.max(0, content.length - NONCE_BYTES));
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (AEADBadTagException | IllegalArgumentException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.cipherKey(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
