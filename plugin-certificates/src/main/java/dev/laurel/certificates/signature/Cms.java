package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.hash.Sha256;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * Detached CMS signatures of one key (RFC 5652) as PAdES wants them (ETSI EN 319 142-1 §6.3): the
 * certificate is named among what is signed, the time is not. All that is the same in each is made
 * once.
 */
final class Cms {

  private static final AlgorithmIdentifier SHA256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  private final SigningKey key;
  private final Attribute contentType =
      attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
  private final Attribute certificateName;
  private final SignerIdentifier signer;
  private final ASN1Set certificates;
  private final AlgorithmIdentifier algorithm;
  private final int size;

  Cms(SigningKey key) {
    this.key = key;
    ASN1EncodableVector chain = new ASN1EncodableVector();
    int length = 0;
    for (X509Certificate one : key.chain()) {
      chain.add(Certificate.getInstance(encoded(one)));
      length += encoded(one).length;
    }
    this.certificates = new DERSet(chain);
    Certificate own = Certificate.getInstance(encoded(key.chain().get(0)));
    this.signer = new SignerIdentifier(new IssuerAndSerialNumber(own));
    this.certificateName =
        attribute(
            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(
                new ESSCertIDv2[] {new ESSCertIDv2(Sha256.of(encoded(key.chain().get(0))))}));
    this.algorithm =
        key.algorithm() == KeyAlgorithm.ES256
            ? new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256)
            : new AlgorithmIdentifier(
                PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    // Chain, signature, and what stands around them; the issuer's name is there once more.
    this.size = length + key.signatory().keyBits() / 8 + 512 + issuer(own);
  }

  private static int issuer(Certificate own) {
    try {
      return own.getIssuer().getEncoded().length;
    } catch (IOException e) {
      throw new IllegalStateException("A certificate cannot be written", e);
    }
  }

  /** The most bytes a signature has, without a time stamp. */
  int size() {
    return size;
  }

  /**
   * Signs.
   *
   * @param digest SHA-256 of the content
   * @param stamp gives a time stamp of the signature's bytes; null for none
   */
  byte[] sign(byte[] digest, @Nullable TimeStamps stamp) {
    try {
      ASN1Set signed = signed(digest);
      byte[] signature = key.sign(signed.getEncoded(ASN1Encoding.DER));
      return whole(signed, signature, stamp == null ? null : new DERSet(stamped(stamp, signature)));
    } catch (IOException e) {
      throw new IllegalStateException("A signature cannot be written", e);
    }
  }

  /** All that is the same in each signature, and noughts for the rest. */
  byte[] sample() {
    try {
      int length = key.algorithm() == KeyAlgorithm.ES256 ? 72 : key.signatory().keyBits() / 8;
      return whole(signed(new byte[32]), new byte[length], null);
    } catch (IOException e) {
      throw new IllegalStateException("A signature cannot be written", e);
    }
  }

  private ASN1Set signed(byte[] digest) {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(contentType);
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
    attributes.add(certificateName);
    return new DERSet(attributes);
  }

  private byte[] whole(ASN1Set signed, byte[] signature, @Nullable ASN1Set unsigned)
      throws IOException {
    SignerInfo info =
        new SignerInfo(signer, SHA256, signed, algorithm, new DEROctetString(signature), unsigned);
    SignedData data =
        new SignedData(
            new DERSet(SHA256),
            new ContentInfo(CMSObjectIdentifiers.data, null),
            certificates,
            null,
            new DERSet(info));
    return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
  }

  private static Attribute stamped(TimeStamps stamps, byte[] signature) throws IOException {
    return attribute(
        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
        ASN1Primitive.fromByteArray(stamps.token(signature)));
  }

  private static Attribute attribute(
      org.bouncycastle.asn1.ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate cannot be written", e);
    }
  }
}
