package dev.laurel.certificates.badge;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import java.security.PublicKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Signs with the key that certificates are signed with. */
final class KeySigning implements Signing {

  private final Keys keys;

  KeySigning(Keys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<SigningKey> current() {
    try {
      return keys.current()
          .map(
              key ->
                  new SigningKey(
                      key.id(), key.signatory().certificate().getPublicKey(), key::signRaw));
    } catch (KeyUnusableException outOfDate) {
      // Administrators are told of it elsewhere; here nothing can be signed.
      return Optional.empty();
    }
  }

  @Override
  public Map<String, PublicKey> published() {
    Map<String, PublicKey> published = new LinkedHashMap<>();
    for (Signatory one : keys.all()) {
      published.put(one.id(), one.certificate().getPublicKey());
    }
    return published;
  }
}
