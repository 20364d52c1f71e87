package dev.laurel.certificates.signature;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Reads the token of a time-stamp server (RFC 3161 §2.4.2), and holds it to what it is for: the
 * imprint is that of the signature, and it was signed by a certificate made for time stamps alone
 * that was valid then.
 */
final class TokenReading {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'GMT'xxx", Locale.ROOT);

  /** SHA-256, SHA-384, SHA-512. */
  private static final Set<String> HASHES =
      Set.of("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3");

  private TokenReading() {}

  /** The one form in which the same token can be written, whatever form the server chose. */
  static byte[] distinguished(byte[] token) throws IOException {
    return ASN1Primitive.fromByteArray(token).getEncoded(ASN1Encoding.DER);
  }

  /**
   * What a token says.
   *
   * @param signature what it has to be for: the bytes of a signature
   * @throws TSPException when it is not for them, or does not hold
   * @throws IOException when it cannot be read
   */
  static TimeStamp of(byte[] token, byte[] signature) throws TSPException, IOException {
    TimeStampToken read = new TimeStampToken(ContentInfo.getInstance(token));
    String hash = read.getTimeStampInfo().getMessageImprintAlgOID().getId();
    if (!HASHES.contains(hash)
        || !MessageDigest.isEqual(
            digest(hash, signature), read.getTimeStampInfo().getMessageImprintDigest())) {
      throw new TSPException("the time stamp is for something else");
    }
    X509CertificateHolder signer = signer(read);
    try {
      read.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    } catch (OperatorCreationException | CertificateException e) {
      throw new TSPException("the certificate of the time stamp cannot be used", e);
    }
    return new TimeStamp(
        OffsetDateTime.parse(
                read.getTimeStampInfo()
                    .toASN1Structure()
                    .getGenTime()
                    .getTime()
                    .replaceFirst("\\.\\d+", ""),
                TIME)
            .toInstant(),
        name(signer.getSubject()));
  }

  private static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new TSPException("the time stamp has no certificate inside"));
  }

  private static String name(X500Name subject) {
    for (var type : new org.bouncycastle.asn1.ASN1ObjectIdentifier[] {BCStyle.CN, BCStyle.O}) {
      RDN[] found = subject.getRDNs(type);
      if (found.length > 0) {
        return IETFUtils.valueToString(found[0].getFirst().getValue());
      }
    }
    return subject.toString();
  }

  private static byte[] digest(String hash, byte[] bytes) {
    try {
      return MessageDigest.getInstance(hash).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-2", e);
    }
  }
}
