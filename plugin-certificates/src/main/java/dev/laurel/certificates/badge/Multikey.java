package dev.laurel.certificates.badge;

import com.apicatalog.multibase.Multibase;
import dev.laurel.certificates.key.Signatory;
import java.nio.ByteBuffer;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A public key of Ed25519 as Multikey (Controlled Identifiers v1.0 § 2.2.2). */
final class Multikey {

  /** The multicodec of the kind of key, {@code ed25519-pub}, as varint. */
  private static final byte[] ED25519 = {(byte) 0xed, 0x01};

  private static final int LENGTH = 32;

  private Multikey() {}

  /** The address under which an issuer names a key. */
  static String address(String issuer, Signatory owner) {
    return issuer + "#" + text(owner);
  }

  static Map<String, Object> of(String issuer, Signatory owner) {
    Map<String, Object> multikey = new LinkedHashMap<>();
    multikey.put("id", address(issuer, owner));
    multikey.put("type", "Multikey");
    multikey.put("controller", issuer);
    multikey.put("publicKeyMultibase", text(owner));
    if (owner.withdrawnAt() != null) {
      multikey.put("revoked", owner.withdrawnAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return multikey;
  }

  private static String text(Signatory owner) {
    // Of the DER form (RFC 8410 § 4), the key itself is what comes last.
    byte[] encoded = owner.certificate().getPublicKey().getEncoded();
    return Multibase.BASE_58_BTC.encode(
        ByteBuffer.allocate(ED25519.length + LENGTH)
            .put(ED25519)
            .put(encoded, encoded.length - LENGTH, LENGTH)
            .array());
  }
}
