package dev.laurel.certificates.key;

import dev.laurel.kit.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;

/** Certificates of keys: what they say, and their form in the database (PEM, RFC 7468). */
final class Chains {

  private static final int P256_BITS = 256;
  private static final int ED25519_BITS = 256;
  private static final List<Integer> RSA_BITS = List.of(2048, 3072, 4096);
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'GMT'xxx", Locale.ROOT);

  private Chains() {}

  /** SHA-256 of a certificate's DER form, in hexadecimal digits. */
  static String id(X509Certificate certificate) {
    try {
      return Sha256.hex(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate cannot be written", e);
    }
  }

  /** How the key of a certificate signs; nothing when we do not sign that way. */
  static String publicKey(X509Certificate certificate) {
    return HexFormat.of().formatHex(certificate.getPublicKey().getEncoded());
  }

  static Optional<KeyAlgorithm> algorithm(PublicKey key) {
    if (key instanceof ECPublicKey curve && bits(key) == P256_BITS && isP256(curve)) {
      return Optional.of(KeyAlgorithm.ES256);
    }
    if (isEd25519(key)) {
      return Optional.of(KeyAlgorithm.ED25519);
    }
    return key instanceof RSAPublicKey && RSA_BITS.contains(bits(key))
        ? Optional.of(KeyAlgorithm.RS256)
        : Optional.empty();
  }

  /** Brainpool and Koblitz curves have 256 bits too; this one is told by its name. */
  private static boolean isP256(ECPublicKey key) {
    // OID 1.2.840.10045.3.1.7 in the key's DER form (RFC 5480).
    return HexFormat.of().formatHex(key.getEncoded()).contains("06082a8648ce3d030107");
  }

  static boolean isEd25519(PublicKey key) {
    return key instanceof EdECPublicKey edwards
        && edwards.getParams().getName().equals(NamedParameterSpec.ED25519.getName());
  }

  static int bits(PublicKey key) {
    if (isEd25519(key)) {
      return ED25519_BITS;
    }
    if (key instanceof ECPublicKey curve) {
      return curve.getParams().getOrder().bitLength();
    }
    return key instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : 0;
  }

  static String name(X509Certificate certificate) {
    return name(certificate.getSubjectX500Principal());
  }

  private static String name(X500Principal one) {
    String name = part(one, "CN");
    return name == null ? one.getName() : name;
  }

  /** The certificates behind the first; where the last has an issuer too, him by his name. */
  static List<Signatory.Issuer> issuers(List<X509Certificate> chain) {
    List<Signatory.Issuer> issuers = new ArrayList<>();
    for (X509Certificate one : chain.subList(1, chain.size())) {
      issuers.add(new Signatory.Issuer(name(one), validFrom(one), validUntil(one)));
    }
    X509Certificate last = chain.get(chain.size() - 1);
    if (!last.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
      issuers.add(new Signatory.Issuer(name(last.getIssuerX500Principal()), null, null));
    }
    return issuers;
  }

  static @Nullable String organisation(X509Certificate certificate) {
    return part(certificate.getSubjectX500Principal(), "O");
  }

  private static @Nullable String part(X500Principal subject, String type) {
    try {
      for (Rdn rdn : new LdapName(subject.getName(X500Principal.RFC2253)).getRdns()) {
        if (rdn.getType().equalsIgnoreCase(type) && rdn.getValue() instanceof String text) {
          return text;
        }
      }
    } catch (InvalidNameException unreadable) {
      return null;
    }
    return null;
  }

  static Instant validFrom(X509Certificate certificate) {
    return instant(form(certificate).getStartDate());
  }

  static Instant validUntil(X509Certificate certificate) {
    return instant(form(certificate).getEndDate());
  }

  private static org.bouncycastle.asn1.x509.Certificate form(X509Certificate certificate) {
    try {
      return org.bouncycastle.asn1.x509.Certificate.getInstance(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate cannot be written", e);
    }
  }

  private static Instant instant(Time time) {
    return OffsetDateTime.parse(time.getTime(), TIME).toInstant();
  }

  static boolean isSelfSigned(X509Certificate certificate) {
    if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    try {
      certificate.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  static String pem(List<X509Certificate> chain) {
    StringBuilder pem = new StringBuilder();
    for (X509Certificate certificate : chain) {
      try {
        pem.append("-----BEGIN CERTIFICATE-----\n")
            .append(LINES.encodeToString(certificate.getEncoded()))
            .append("\n-----END CERTIFICATE-----\n");
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException("A certificate cannot be written", e);
      }
    }
    return pem.toString();
  }

  static List<X509Certificate> ofPem(String pem) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
          .stream()
          .map(Chains::x509)
          .toList();
    } catch (CertificateException e) {
      throw new IllegalStateException("A kept certificate cannot be read", e);
    }
  }

  static X509Certificate x509(Certificate certificate) {
    if (certificate instanceof X509Certificate x509) {
      return x509;
    }
    throw new IllegalStateException("A certificate is not of the kind X.509");
  }
}
