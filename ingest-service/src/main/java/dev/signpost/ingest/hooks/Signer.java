package dev.signpost.ingest.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Standard Webhooks says: base64 of the HMAC-SHA256 over id, time and body, with points
 * between.
 */
final class Signer {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  Signer(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** The signature, in base64. */
  String sign(Delivery delivery) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((delivery.id() + "." + delivery.timestamp() + ".").getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(delivery.body()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  /** Whether one of the signatures is ours; takes equally long wherever they differ. */
  boolean signed(Delivery delivery) {
    byte[] expected = sign(delivery).getBytes(UTF_8);
    boolean found = false;
    for (String signature : delivery.signatures().split(" ", -1)) {
      int version = signature.indexOf(',');
      boolean equal =
          MessageDigest.isEqual(expected, signature.substring(version + 1).getBytes(UTF_8));
      found |= equal && signature.startsWith("v1,");
    }
    return found;
  }
}
