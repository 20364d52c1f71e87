package dev.laurel.certificates.key;

import dev.laurel.certificates.key.KeySettings.Place;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a key, and refuses what could not sign. */
final class KeyLoading {

  private static final byte[] SAMPLE = {'L', 'a', 'u', 'r', 'e', 'l'};
  private static final String USABLE = "Use ECDSA P-256, or RSA with 2048, 3072 or 4096 bits.";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final KeySettings settings;
  private final Instant now;

  KeyLoading(KeySettings settings, Instant now) {
    this.settings = settings;
    this.now = now;
  }

  /**
   * What was read.
   *
   * @param document the key that signs documents and tokens
   * @param proof the key that signs proofs of credentials, where there is one
   */
  record Loaded(SigningKey document, @Nullable SigningKey proof) {}

  /**
   * The keys.
   *
   * @throws WrongSettingsException when one cannot be read or used; an expired one can be read
   */
  Loaded load() {
    Place place = settings.place();
    if (place instanceof Place.Token token) {
      Provider provider = provider(token.configuration());
      Entries entries = new Entries(store("PKCS11", provider, null, where()), where());
      return new Loaded(document(entries, provider), null);
    }
    Path file = place instanceof Place.Trial trial ? made(trial) : ((Place.KeyFile) place).path();
    Entries entries = new Entries(store("PKCS12", null, file, where()), where());
    return new Loaded(
        document(entries, null),
        entries.proof(settings.proofAlias()).map(one -> key(entries, one, null)).orElse(null));
  }

  private SigningKey document(Entries entries, @Nullable Provider provider) {
    SigningKey key = key(entries, entries.document(settings.alias()), provider);
    if (!key.algorithm().isForDocuments()) {
      throw new WrongSettingsException(
          where() + " has an Ed25519 key, which cannot sign documents. " + USABLE);
    }
    return key;
  }

  private Path made(Place.Trial trial) {
    try {
      Trial.make(trial.path(), now);
      return trial.path();
    } catch (IOException e) {
      throw new WrongSettingsException(
          "The key for trying out cannot be written to “%s”, which laurel.signing.trial names."
              .formatted(trial.path()));
    }
  }

  private String where() {
    Place place = settings.place();
    if (place instanceof Place.Token token) {
      return "The token of “%s”, which laurel.signing.pkcs11 names,"
          .formatted(token.configuration());
    }
    return place instanceof Place.Trial trial
        ? "The file “%s”, which laurel.signing.trial names,".formatted(trial.path())
        : "The file “%s”, which laurel.signing.keystore names,"
            .formatted(((Place.KeyFile) place).path());
  }

  private static Provider provider(Path configuration) {
    Provider provider = Security.getProvider("SunPKCS11");
    if (provider == null) {
      throw new WrongSettingsException(
          "laurel.signing.pkcs11 is set, but this Java has no provider SunPKCS11. Use an OpenJDK"
              + " with the module jdk.crypto.cryptoki.");
    }
    if (!Files.isReadable(configuration)) {
      throw new WrongSettingsException(
          "The file “%s”, which laurel.signing.pkcs11 names, cannot be read."
              .formatted(configuration));
    }
    try {
      return provider.configure(configuration.toString());
    } catch (InvalidParameterException | ProviderException e) {
      throw new TokenUnreachableException(
          "The file “%s”, which laurel.signing.pkcs11 names, leads to no token: %s."
              .formatted(configuration, deepest(e)));
    }
  }

  private KeyStore store(
      String type, @Nullable Provider provider, @Nullable Path file, String where) {
    if (file != null && !Files.isReadable(file)) {
      throw new WrongSettingsException(
          where + (Files.notExists(file) ? " does not exist." : " cannot be read."));
    }
    try (InputStream in = file == null ? null : Files.newInputStream(file)) {
      KeyStore store =
          provider == null ? KeyStore.getInstance(type) : KeyStore.getInstance(type, provider);
      store.load(in, settings.password());
      return store;
    } catch (IOException e) {
      String shut =
          where
              + " does not open with this password. Look at LAUREL_SIGNING_PASSWORD or"
              + " laurel.signing.password-file.";
      if (file == null) {
        throw new TokenUnreachableException(shut);
      }
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw new WrongSettingsException(shut);
      }
      throw new WrongSettingsException(
          where + " is no PKCS#12 file. Make one with: openssl pkcs12 -export");
    } catch (GeneralSecurityException e) {
      String shut = where + " cannot be opened: " + deepest(e) + ".";
      throw file == null ? new TokenUnreachableException(shut) : new WrongSettingsException(shut);
    }
  }

  private SigningKey key(Entries entries, String alias, @Nullable Provider provider) {
    try {
      Key key = entries.store().getKey(alias, settings.password());
      Certificate[] certificates = entries.store().getCertificateChain(alias);
      if (!(key instanceof PrivateKey secret) || certificates == null || certificates.length == 0) {
        throw new WrongSettingsException(
            where() + " has no private key with a certificate named “" + alias + "”.");
      }
      List<X509Certificate> chain = Arrays.stream(certificates).map(Chains::x509).toList();
      Signatory signatory = signatory(chain);
      SigningKey made =
          provider == null && signatory.algorithm() == KeyAlgorithm.ES256
              ? new SigningKey(signatory, Curves.key(secret), Curves.PROVIDER)
              : new SigningKey(signatory, secret, provider);
      check(made);
      return made;
    } catch (UnrecoverableKeyException e) {
      throw new WrongSettingsException(
          where()
              + " opens, but its key has another password. Give both the same, such as with:"
              + " openssl pkcs12 -export");
    } catch (GeneralSecurityException e) {
      throw new WrongSettingsException(where() + " cannot be used: " + deepest(e));
    }
  }

  private Signatory signatory(List<X509Certificate> chain) {
    X509Certificate own = chain.get(0);
    KeyAlgorithm algorithm =
        Chains.algorithm(own.getPublicKey())
            .orElseThrow(
                () ->
                    new WrongSettingsException(
                        "%s has a key of the kind %s with %d bits. "
                                .formatted(
                                    where(),
                                    own.getPublicKey().getAlgorithm(),
                                    Chains.bits(own.getPublicKey()))
                            + USABLE));
    boolean[] usage = own.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new WrongSettingsException(
          where()
              + " has a certificate that is not for signing: its key usage is neither"
              + " digitalSignature nor nonRepudiation.");
    }
    return Signatories.of(chain, algorithm, settings.place() instanceof Place.Trial, now);
  }

  private void check(SigningKey key) {
    try {
      Signature check = Signature.getInstance(key.algorithm().signature());
      check.initVerify(key.chain().get(0).getPublicKey());
      check.update(SAMPLE);
      if (!check.verify(key.sign(SAMPLE))) {
        throw new WrongSettingsException(
            where() + " has a private key that does not belong to its certificate.");
      }
    } catch (KeyUnusableException | GeneralSecurityException e) {
      throw new WrongSettingsException(where() + " cannot sign: " + deepest(e));
    }
  }

  private static String deepest(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }
}
