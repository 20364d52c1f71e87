package dev.laurel.certificates.doctor;

import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.key.Signatory;
import dev.laurel.certificates.key.SigningKey;
import dev.laurel.kit.configuration.WrongSettingsException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Open Badges, which are signed with the same key in another form, and with one of their own. */
final class BadgesCheck implements Check {

  private final KeyInUse key;
  private final Clock clock;

  BadgesCheck(KeyInUse key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  @Override
  public Topic topic() {
    return Topic.BADGES;
  }

  @Override
  public List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    try {
      found.add(tokens());
    } catch (KeyUnusableException | WrongSettingsException e) {
      // What is the matter with the key is another finding.
      found.add(Finding.of(Topic.BADGES, FindingCode.BADGES_NONE));
    }
    boolean isOffered = found.get(0).code() != FindingCode.BADGES_NONE;
    if (isOffered || isProofWithdrawn()) {
      found.add(proofs());
    }
    found.addAll(unsigned());
    return found;
  }

  private Finding tokens() {
    SigningKey own = key.current().orElse(null);
    if (own == null) {
      return Finding.of(Topic.BADGES, FindingCode.BADGES_NONE);
    }
    if (!Trying.holdsRaw(own)) {
      return Finding.of(Topic.BADGES, FindingCode.BADGES_FAULTY, own.signatory().name());
    }
    return Finding.of(
        Topic.BADGES,
        own.algorithm() == KeyAlgorithm.ES256 ? FindingCode.BADGES_ES256 : FindingCode.BADGES_FINE);
  }

  private boolean isProofWithdrawn() {
    try {
      return key.configuredForProofs().filter(Signatory::isWithdrawn).isPresent();
    } catch (WrongSettingsException e) {
      return false;
    }
  }

  private Finding proofs() {
    Signatory own = key.configuredForProofs().orElse(null);
    if (own == null) {
      return Finding.of(Topic.BADGES, FindingCode.BADGES_JWT_ALONE);
    }
    try {
      if (!key.heldForProofs().map(Trying::holds).orElse(true)) {
        return Finding.of(Topic.BADGES, FindingCode.BADGES_PROOF_FAULTY, own.name());
      }
    } catch (KeyUnusableException e) {
      return Finding.of(Topic.BADGES, FindingCode.BADGES_PROOF_FAULTY, own.name());
    }
    return ProofVerdict.of(own, clock.instant());
  }

  /** Forms in which credentials were had whose status lists no key can sign now. */
  private List<Finding> unsigned() {
    Keys keys = key.keys();
    if (keys == null) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    if (!keys.all().isEmpty() && keys.held().isEmpty()) {
      found.add(Finding.of(Topic.BADGES, FindingCode.BADGES_LISTS_UNSIGNED, "VC-JWT"));
    }
    if (!keys.allForProofs().isEmpty() && keys.heldForProofs().isEmpty()) {
      found.add(
          Finding.of(
              Topic.BADGES, FindingCode.BADGES_LISTS_UNSIGNED, "Data Integrity (eddsa-rdfc-2022)"));
    }
    return found;
  }
}
