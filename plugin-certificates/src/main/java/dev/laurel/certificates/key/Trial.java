package dev.laurel.certificates.key;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keys for trying out, with certificates they signed themselves, which say so: ECDSA P-256 for
 * documents, Ed25519 for proofs of credentials.
 */
final class Trial {

  private static final Logger LOG = LoggerFactory.getLogger(Trial.class);
  private static final String SUBJECT =
      "CN=Laurel demo \\(self-signed\\, for trying out\\),OU=For trying out only";
  private static final Duration VALID = Duration.ofDays(3650);
  private static final String ALIAS = "trial";
  private static final String PROOF_ALIAS = "trial-proofs";

  private Trial() {}

  /** It keeps nobody out: what does is the mode of the file, and that the key proves nothing. */
  static char[] password() {
    return "for-trying-out".toCharArray();
  }

  /** Makes the file if it is not there, for its owner's eyes only. */
  static void make(Path file, Instant now) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    try {
      put(file, keyStore(now), false);
    } catch (GeneralSecurityException e) {
      throw new IOException("A key cannot be made", e);
    }
  }

  /** Gives a file that was made before there were keys for proofs one, where it can be written. */
  static void complete(Path file, Instant now) {
    try {
      KeyStore known = Files.exists(file) ? known(file) : null;
      if (known != null && known.containsAlias(ALIAS) && !known.containsAlias(PROOF_ALIAS)) {
        putProofs(known, now);
        put(file, known, true);
      }
    } catch (IOException | GeneralSecurityException e) {
      LOG.info("The file {} goes on without a key for proofs: {}", file, e.getMessage());
    }
  }

  /** What is there; null where it cannot be read, which whoever reads it will say. */
  private static @Nullable KeyStore known(Path file) throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password());
      return store;
    } catch (IOException e) {
      return null;
    }
  }

  private static void put(Path file, KeyStore store, boolean isReplacing)
      throws IOException, GeneralSecurityException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path fresh = Files.createTempFile(folder, "trial", ".p12", forOwner());
    try (OutputStream out = Files.newOutputStream(fresh)) {
      store.store(out, password());
    }
    try {
      if (isReplacing) {
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (FileAlreadyExistsException made) {
      Files.delete(fresh);
    }
  }

  private static FileAttribute<?>[] forOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static KeyStore keyStore(Instant now) throws GeneralSecurityException, IOException {
    KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
    curve.initialize(new ECGenParameterSpec("secp256r1"));
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    put(store, ALIAS, curve.generateKeyPair(), KeyAlgorithm.ES256, now);
    putProofs(store, now);
    return store;
  }

  private static void putProofs(KeyStore store, Instant now)
      throws GeneralSecurityException, IOException {
    KeyPair proofs = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    put(store, PROOF_ALIAS, proofs, KeyAlgorithm.ED25519, now);
  }

  private static void put(
      KeyStore store, String alias, KeyPair pair, KeyAlgorithm algorithm, Instant now)
      throws GeneralSecurityException, IOException {
    Certificate[] chain = {certificate(pair, algorithm, now)};
    store.setKeyEntry(alias, pair.getPrivate(), password(), chain);
  }

  private static Time time(Instant time) {
    return Time.getInstance(
        new DERUTCTime(
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT)
                .format(time.atZone(ZoneOffset.UTC))));
  }

  private static X509Certificate certificate(KeyPair pair, KeyAlgorithm algorithm, Instant now)
      throws GeneralSecurityException, IOException {
    X500Name subject = new X500Name(SUBJECT);
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new X509v3CertificateBuilder(
                      subject,
                      new BigInteger(127, new SecureRandom()),
                      time(now.minus(Duration.ofHours(1))),
                      time(now.plus(VALID)),
                      subject,
                      SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))
                  .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                  .addExtension(
                      Extension.keyUsage,
                      true,
                      new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                  .build(
                      new JcaContentSignerBuilder(algorithm.signature()).build(pair.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
