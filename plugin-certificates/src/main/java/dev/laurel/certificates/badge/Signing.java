package dev.laurel.certificates.badge;

import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;

/** What credentials are signed with; asked anew each time, as keys are exchanged. */
interface Signing {

  /** The key of now, or nothing when none is configured or it cannot be used. */
  Optional<SigningKey> current();

  /** The public keys of now and of before, by id, the current one first. */
  Map<String, PublicKey> published();
}
