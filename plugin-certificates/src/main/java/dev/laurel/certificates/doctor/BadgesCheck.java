package dev.laurel.certificates.doctor;

import dev.laurel.certificates.configuration.WrongSettingsException;
import dev.laurel.certificates.key.KeyAlgorithm;
import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.certificates.key.SigningKey;
import java.util.List;

/** Open Badges, which are signed with the same key in another form. */
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
    return List.of(Finding.of(Topic.BADGES, code()));
  }

  private FindingCode code() {
    try {
      SigningKey own = key.current().orElse(null);
      if (own == null) {
        return FindingCode.BADGES_NONE;
      }
      if (!Trying.holdsRaw(own)) {
        return FindingCode.BADGES_FAULTY;
      }
      return own.algorithm() == KeyAlgorithm.ES256
          ? FindingCode.BADGES_ES256
          : FindingCode.BADGES_FINE;
    } catch (KeyUnusableException | WrongSettingsException e) {
      // What is the matter with the key is another finding.
      return FindingCode.BADGES_NONE;
    }
  }
}
