package dev.laurel.certificates.badge;

import dev.laurel.certificates.key.Signatory;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A public key as JWK (RFC 7517; RFC 7518 § 6). */
final class JsonWebKey {

  private static final int P256 = 32;

  private JsonWebKey() {}

  static Map<String, Object> of(Signatory owner, String address) {
    PublicKey key = owner.certificate().getPublicKey();
    Map<String, Object> jwk = new LinkedHashMap<>();
    jwk.put("kid", address);
    jwk.put("use", "sig");
    jwk.put("alg", owner.algorithm().name());
    if (key instanceof RSAPublicKey rsa) {
      jwk.put("kty", "RSA");
      jwk.put("n", number(rsa.getModulus(), 0));
      jwk.put("e", number(rsa.getPublicExponent(), 0));
    } else if (key instanceof ECPublicKey curve) {
      jwk.put("kty", "EC");
      jwk.put("crv", "P-256");
      jwk.put("x", number(curve.getW().getAffineX(), P256));
      jwk.put("y", number(curve.getW().getAffineY(), P256));
    }
    return jwk;
  }

  /** Big-endian without a sign; of that many bytes, or of no more than needed where that is 0. */
  private static String number(BigInteger number, int length) {
    byte[] signed = number.toByteArray();
    byte[] plain = signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    byte[] padded = new byte[Math.max(length, plain.length)];
    System.arraycopy(plain, 0, padded, padded.length - plain.length, plain.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
  }
}
