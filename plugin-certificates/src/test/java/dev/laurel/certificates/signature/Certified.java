package dev.laurel.certificates.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A key with a certificate, made as an authority makes one.
 *
 * @param chain its certificate, that of its issuer, and so on
 */
public record Certified(PrivateKey key, List<X509Certificate> chain) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Keeps a copy. */
  public Certified {
    chain = List.copyOf(chain);
  }

  /** A pair of the kind, such as {@code EC} with 256 bits. */
  static KeyPair pair(String kind, int bits) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whoever vouches for others, and only for himself. */
  public static Certified authority(String name) {
    return made(pair("EC", 256), name, null, null, new BasicConstraints(true));
  }

  /** Somebody for whom this one vouches. */
  public Certified vouchingFor(String name, String kind, int bits, @Nullable KeyPurposeId purpose) {
    return made(pair(kind, bits), name, this, purpose, new BasicConstraints(false));
  }

  /** Another authority for whom this one vouches. */
  public Certified vouchingForAuthority(String name) {
    return made(pair("EC", 256), name, this, null, new BasicConstraints(true));
  }

  private static Certified made(
      KeyPair pair,
      String name,
      @Nullable Certified issuer,
      @Nullable KeyPurposeId purpose,
      BasicConstraints constraints) {
    try {
      Instant now = Instant.now();
      X500Name subject = new X500Name(name);
      PrivateKey signing = issuer == null ? pair.getPrivate() : issuer.key();
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
                  issuer == null
                      ? subject
                      : X500Name.getInstance(
                          issuer.chain().get(0).getSubjectX500Principal().getEncoded()),
                  new BigInteger(120, RANDOM),
                  Date.from(now.minus(Duration.ofDays(1))),
                  Date.from(now.plus(Duration.ofDays(400))),
                  subject,
                  pair.getPublic())
              .addExtension(Extension.basicConstraints, true, constraints);
      if (purpose != null) {
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
      }
      X509Certificate own =
          new JcaX509CertificateConverter()
              .getCertificate(
                  builder.build(new JcaContentSignerBuilder(algorithm(signing)).build(signing)));
      List<X509Certificate> chain = new ArrayList<>(List.of(own));
      if (issuer != null) {
        chain.addAll(issuer.chain());
      }
      return new Certified(pair.getPrivate(), chain);
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  static String algorithm(PrivateKey key) {
    return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
  }

  /** A PKCS#12 file of it. */
  public Path file(Path folder, String password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("own", key, password.toCharArray(), chain.toArray(Certificate[]::new));
      Path file = Files.createTempFile(folder, "key", ".p12");
      try (var out = Files.newOutputStream(file)) {
        store.store(out, password.toCharArray());
      }
      return file;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
