package dev.laurel.certificates.badge;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.kit.hash.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who a credential was given to (Open Badges 3.0, IdentityObject): the name as it is printed, and
 * the e-mail address as a salted hash, by which whoever knows the address can check that it is
 * hers. Nothing in it is the same in two credentials of one holder but the name.
 */
final class Identity {

  private static final int SALT = 16;
  private static final int UUID = 16;

  private Identity() {}

  /**
   * The address of a holder in the world of one credential, {@code urn:uuid:} with a UUID of
   * version 8 (RFC 9562 § 5.8) made of the certificate's id.
   */
  static String subject(CertificateId id) {
    byte[] hash = Sha256.of("holder of " + id.value());
    hash[6] = (byte) (hash[6] & 0x0f | 0x80);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    return "urn:uuid:"
        + HexFormat.of()
            .formatHex(hash, 0, UUID)
            .replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  /**
   * What she can be recognised by.
   *
   * @param name as it is printed
   * @param email may be empty
   */
  static List<Map<String, Object>> of(CertificateId id, String name, String email) {
    List<Map<String, Object>> identities = new ArrayList<>();
    if (!email.isBlank()) {
      String salt = Sha256.hex("salt of " + id.value()).substring(0, SALT);
      Map<String, Object> hashed = identity("emailAddress", hash(email.strip(), salt), true);
      hashed.put("salt", salt);
      identities.add(hashed);
    }
    identities.add(identity("name", name, false));
    return identities;
  }

  private static Map<String, Object> identity(String type, String value, boolean isHashed) {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("type", "IdentityObject");
    identity.put("identityType", type);
    identity.put("identityHash", value);
    identity.put("hashed", isHashed);
    return identity;
  }

  private static String hash(String email, String salt) {
    return "sha256$" + Sha256.hex(email + salt);
  }
}
