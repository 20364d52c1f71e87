package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.util.List;

/** Open Badges, which are signed with the same key in another form, and with one of their own. */
final class BadgesCheck implements Check {

  private final KeyInUse key;

  BadgesCheck(KeyInUse key) {
    this.key = key;
  }

  @Override
  public Topic topic() {
    return Topic.BADGES;
  }

  @Override
  public List<Finding> find() {
    return codes().stream().map(code -> Finding.of(Topic.BADGES, code)).toList();
  }

  private List<FindingCode> codes() {
    try {
      SigningKey own = key.current().orElse(null);
      if (own == null) {
        return List.of(FindingCode.BADGES_NONE);
      }
      SigningKey proof = key.forProofs().orElse(null);
      if (!Trying.holdsRaw(own) || proof != null && !Trying.holds(proof)) {
        return List.of(FindingCode.BADGES_FAULTY);
      }
      return List.of(
          own.algorithm() == KeyAlgorithm.ES256
              ? FindingCode.BADGES_ES256
              : FindingCode.BADGES_FINE,
          proof == null ? FindingCode.BADGES_JWT_ALONE : FindingCode.BADGES_PROOFS);
    } catch (KeyUnusableException | WrongSettingsException e) {
      // What is the matter with the key is another finding.
      return List.of(FindingCode.BADGES_NONE);
    }
  }
}
