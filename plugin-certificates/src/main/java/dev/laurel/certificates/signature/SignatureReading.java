package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.Signatory;
import dev.laurel.kit.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;

/** Reads the signature of a certificate of ours, which is the last object with signed ranges. */
final class SignatureReading {

  private static final Pattern RANGES =
      Pattern.compile("/ByteRange\\[0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *\\]/Contents<");

  private SignatureReading() {}

  static Optional<SignatureFacts> of(byte[] pdf, Function<String, Optional<Signatory>> known) {
    Matcher found = RANGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int[] ranges = null;
    while (found.find()) {
      ranges =
          new int[] {
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)),
            found.end() - 1
          };
    }
    if (ranges == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(pdf, ranges, known));
    } catch (CMSException
        | TSPException
        | IOException
        | CertificateException
        | OperatorCreationException
        | RuntimeException broken) {
      return Optional.of(new SignatureFacts(false, "", List.of(), null, null));
    }
  }

  private static SignatureFacts read(
      byte[] pdf, int[] ranges, Function<String, Optional<Signatory>> known)
      throws CMSException,
          TSPException,
          IOException,
          CertificateException,
          OperatorCreationException {
    int from = ranges[3];
    int to = indexOf(pdf, '>', from) + 1;
    boolean isWhole = ranges[0] == from && ranges[1] == to && ranges[2] == pdf.length - to;
    byte[] der = signature(new String(pdf, from + 1, to - from - 2, StandardCharsets.US_ASCII));
    MessageDigest digest = Sha256.begin();
    digest.update(pdf, 0, from);
    digest.update(pdf, to, pdf.length - to);
    CMSSignedData signed =
        new CMSSignedData(Map.of("2.16.840.1.101.3.4.2.1", digest.digest()), der);
    SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
    List<X509Certificate> chain = chain(signed, signer);
    String id = Sha256.hex(chain.get(0).getEncoded());
    return new SignatureFacts(
        isWhole && verifies(signer, chain.get(0)),
        id,
        chain,
        known.apply(id).orElse(null),
        timeStamp(signer));
  }

  private static boolean verifies(SignerInformation signer, X509Certificate certificate)
      throws OperatorCreationException {
    try {
      return signer.verify(
          new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
    } catch (CMSException changed) {
      return false;
    }
  }

  @SuppressWarnings("unchecked")
  private static List<X509Certificate> chain(CMSSignedData signed, SignerInformation signer)
      throws CertificateException, IOException {
    List<X509Certificate> chain = new ArrayList<>();
    Collection<X509CertificateHolder> own = signed.getCertificates().getMatches(signer.getSID());
    Collection<X509CertificateHolder> rest =
        new ArrayList<>(signed.getCertificates().getMatches(null));
    X509CertificateHolder next = own.isEmpty() ? null : own.iterator().next();
    while (next != null && rest.remove(next)) {
      chain.add(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(next.getEncoded())));
      X509CertificateHolder last = next;
      next =
          rest.stream()
              .filter(one -> one.getSubject().equals(last.getIssuer()))
              .findFirst()
              .orElse(null);
    }
    return chain;
  }

  /** Nothing but a signature in the one form it has, and noughts in the room that is left. */
  private static byte[] signature(String digits) throws IOException {
    byte[] contents = HexFormat.of().parseHex(digits);
    byte[] der;
    try (ASN1InputStream in = new ASN1InputStream(contents)) {
      der = in.readObject().getEncoded(ASN1Encoding.DER);
    }
    byte[] whole = Arrays.copyOf(der, contents.length);
    if (der.length > contents.length || !HexFormat.of().formatHex(whole).equals(digits)) {
      throw new IOException("More than a signature is where the signature is");
    }
    return der;
  }

  private static @Nullable TimeStamp timeStamp(SignerInformation signer)
      throws TSPException, IOException {
    AttributeTable unsigned = signer.getUnsignedAttributes();
    if (unsigned == null) {
      return null;
    }
    Attribute stamp = unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (unsigned.size() != 1 || stamp == null || stamp.getAttrValues().size() != 1) {
      throw new IOException("More than a time stamp goes along with the signature");
    }
    return TokenReading.of(
        stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded(), signer.getSignature());
  }

  private static int indexOf(byte[] bytes, char wanted, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    throw new IllegalArgumentException("cut off");
  }
}
