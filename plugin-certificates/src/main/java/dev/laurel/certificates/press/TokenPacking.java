package dev.laurel.certificates.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A suffix with a signed token inside (RFC 7515 §7.1), the token stored as what its three parts
 * encode: in base64 the same words look different, so that nothing of them could be left out.
 */
final class TokenPacking {

  private static final int PARTS = 3;
  private static final int HEAD = (1 + PARTS) * Integer.BYTES;

  /**
   * What tokens of credentials have in common, in the order in which they have it. A part of the
   * form in which suffixes are stored: never changed.
   */
  private static final byte[] WORDS =
      ("{\"alg\":\"ES256\",\"kid\":\"https:///plugins/certificates/badges/keys/\",\"typ\":\"JWT\"}"
              + "{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\"https://purl.imsglobal.org"
              + "/spec/ob/v3p0/context-3.0.3.json\",\"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json\"],\"id\":\"https:///plugins/certificates/badges"
              + "/credentials/\",\"type\":[\"VerifiableCredential\",\"OpenBadgeCredential\"],"
              + "\"name\":\"\",\"issuer\":{\"id\":\"https:///plugins/certificates/badges/issuers/\","
              + "\"type\":[\"Profile\"],\"name\":\"\",\"url\":\"https:///\"},\"validFrom\":\"20"
              + "T00:00:00Z\",\"validUntil\":\"20\",\"awardedDate\":\"20\",\"credentialSubject\":"
              + "{\"id\":\"urn:uuid:\",\"type\":[\"AchievementSubject\"],\"identifier\":[{\"type\":"
              + "\"IdentityObject\",\"identityType\":\"emailAddress\",\"identityHash\":\"sha256$\","
              + "\"hashed\":true,\"salt\":\"\"},{\"type\":\"IdentityObject\",\"identityType\":"
              + "\"name\",\"identityHash\":\"\",\"hashed\":false}],\"achievement\":{\"id\":"
              + "\"https:///plugins/certificates/badges/achievements/\",\"type\":[\"Achievement\"],"
              + "\"achievementType\":\"CertificateOfCompletion\",\"name\":\"\",\"description\":\""
              + "Certificate of the course “\",\"criteria\":{\"narrative\":\"Completed the course “"
              + "” of and passed it.\"},\"image\":{\"id\":\"\",\"type\":\"Image\",\"caption\":\"Badge"
              + " of the course “\"},\"creator\":{\"id\":\"\"},\"inLanguage\":\"en\"}},"
              + "\"credentialStatus\":{\"id\":\"https:///plugins/certificates/badges/status/\","
              + "\"type\":\"BitstringStatusListEntry\",\"statusPurpose\":\"revocation\","
              + "\"statusListIndex\":\"\",\"statusListCredential\":\"\"},\"credentialSchema\":[{"
              + "\"id\":\"https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievement"
              + "credential_schema.json\",\"type\":\"1EdTechJsonSchemaValidator2019\"}],\"iss\":\""
              + "https:///plugins/certificates/badges/issuers/\",\"jti\":\"\",\"sub\":\"urn:uuid:\","
              + "\"nbf\":17,\"exp\":}")
          .getBytes(StandardCharsets.UTF_8);

  private TokenPacking() {}

  /** What deflating begins with. */
  static byte[] dictionary(byte[] ofTemplate) {
    byte[] both = Arrays.copyOf(WORDS, WORDS.length + ofTemplate.length);
    System.arraycopy(ofTemplate, 0, both, WORDS.length, ofTemplate.length);
    return both;
  }

  /**
   * Where the token begins and how long its parts are, then the suffix with them decoded.
   *
   * @return nothing where the suffix has no token, or one that would not come back as it was
   */
  static Optional<byte[]> open(Suffix suffix) {
    byte[] bytes = suffix.bytes();
    Suffix.Inside inside = suffix.inside();
    String[] parts =
        new String(bytes, inside.from(), inside.to() - inside.from(), StandardCharsets.ISO_8859_1)
            .split("\\.", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    ByteBuffer open = ByteBuffer.allocate(HEAD + bytes.length).putInt(inside.from());
    byte[][] plain = new byte[PARTS][];
    for (int i = 0; i < PARTS; i++) {
      try {
        plain[i] = Base64.getUrlDecoder().decode(parts[i]);
      } catch (IllegalArgumentException isNone) {
        return Optional.empty();
      }
      open.putInt(plain[i].length);
    }
    open.put(bytes, 0, inside.from());
    for (byte[] part : plain) {
      open.put(part);
    }
    open.put(bytes, inside.to(), bytes.length - inside.to());
    byte[] opened = Arrays.copyOf(open.array(), open.position());
    return Arrays.equals(close(opened).bytes(), bytes) ? Optional.of(opened) : Optional.empty();
  }

  /** The suffix as it was. Throws {@link PressException} if it is cut off. */
  static Suffix close(byte[] opened) {
    if (opened.length < HEAD) {
      throw new PressException("A packed token is cut off", null);
    }
    ByteBuffer open = ByteBuffer.wrap(opened);
    int[] lengths = {open.getInt(), open.getInt(), open.getInt(), open.getInt()};
    byte[] before = next(open, lengths[0]);
    StringBuilder token = new StringBuilder(opened.length);
    for (int i = 1; i <= PARTS; i++) {
      token.append(i == 1 ? "" : ".");
      token.append(Base64.getUrlEncoder().withoutPadding().encodeToString(next(open, lengths[i])));
    }
    ByteBuffer closed = ByteBuffer.allocate(before.length + token.length() + open.remaining());
    closed.put(before).put(PdfText.latin(token.toString())).put(open);
    return new Suffix(
        closed.array(), new Suffix.Inside(before.length, before.length + token.length()));
  }

  private static byte[] next(ByteBuffer open, int length) {
    if (length < 0 || length > open.remaining()) {
      throw new PressException("A packed token is cut off", null);
    }
    byte[] bytes = new byte[length];
    open.get(bytes);
    return bytes;
  }
}
