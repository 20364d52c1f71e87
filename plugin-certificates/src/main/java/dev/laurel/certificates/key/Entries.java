package dev.laurel.certificates.key;

import dev.laurel.kit.configuration.WrongSettingsException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which key of a key store signs what. */
final class Entries {

  private final KeyStore store;
  private final String where;

  /** Of documents, and of proofs of credentials. */
  private final List<String> documents = new ArrayList<>();

  private final List<String> proofs = new ArrayList<>();

  /**
   * Of a key store.
   *
   * @param where what messages call it, as the beginning of a sentence
   */
  Entries(KeyStore store, String where) {
    this.store = store;
    this.where = where;
    try {
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          (isForProofs(store.getCertificate(alias)) ? proofs : documents).add(alias);
        }
      }
    } catch (KeyStoreException e) {
      throw new WrongSettingsException(where + " cannot be used: " + e.getMessage());
    }
  }

  private static boolean isForProofs(@org.jspecify.annotations.Nullable Certificate certificate) {
    return certificate != null && Chains.isEd25519(certificate.getPublicKey());
  }

  KeyStore store() {
    return store;
  }

  /**
   * The entry that signs documents: the one that is asked for or, where none is, the only one.
   *
   * @throws WrongSettingsException when there is none, or several to choose from
   */
  String document(String asked) {
    List<String> all = new ArrayList<>(documents);
    all.addAll(proofs);
    if (!asked.isEmpty()) {
      return named(all, asked, "laurel.signing.alias");
    }
    if (documents.isEmpty() && !proofs.isEmpty()) {
      return proofs.get(0);
    }
    return only(documents, "laurel.signing.alias")
        .orElseThrow(() -> new WrongSettingsException(where + " has no private key."));
  }

  /**
   * The entry that signs proofs: the one that is asked for or, where none is, the only Ed25519 key,
   * if there is one.
   *
   * @throws WrongSettingsException when the one that is asked for is not there, or there are
   *     several
   */
  Optional<String> proof(String asked) {
    return asked.isEmpty()
        ? only(proofs, "laurel.signing.proof-alias")
        : Optional.of(named(proofs, asked, "laurel.signing.proof-alias"));
  }

  private String named(List<String> keys, String asked, String setting) {
    return keys.stream()
        .filter(asked::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new WrongSettingsException(
                    "%s has no key “%s”, which %s names. It has: %s."
                        .formatted(where, asked, setting, String.join(", ", keys))));
  }

  private Optional<String> only(List<String> keys, String setting) {
    if (keys.size() > 1) {
      throw new WrongSettingsException(
          "%s has several keys: %s. Name one with %s."
              .formatted(where, String.join(", ", keys), setting));
    }
    return keys.stream().findFirst();
  }
}
