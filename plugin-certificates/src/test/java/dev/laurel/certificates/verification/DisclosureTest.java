package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.sharing.Sharing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

  @ParameterizedTest
  @CsvSource({
    // outcome, erased; chosen: shared picture grade findable; told: facts sha256 shared picture
    // grade listed
    "VALID,             false, false, false, false, false, facts sha256",
    "VALID,             false, false, true,  true,  true,  facts sha256",
    "VALID,             false, true,  false, false, false, facts sha256 shared",
    "VALID,             false, true,  true,  false, false, facts sha256 shared picture",
    "VALID,             false, true,  false, true,  false, facts sha256 shared grade",
    "VALID,             false, true,  false, false, true,  facts sha256 shared listed",
    "VALID,             false, true,  true,  true,  true,  facts sha256 shared picture grade listed",
    "EXPIRED,           false, false, true,  true,  true,  facts sha256",
    "EXPIRED,           false, true,  true,  true,  true,  facts sha256 shared picture grade",
    "DAMAGED,           false, true,  true,  true,  true,  facts",
    "REVOKED,           false, true,  true,  true,  true,  facts sha256",
    "REVOKED,           true,  true,  true,  true,  true,  facts",
    "SUPERSEDED,        false, true,  true,  true,  true,  facts sha256",
    "SUPERSEDED,        true,  true,  true,  true,  true,  facts",
    "ERASED,            true,  true,  true,  true,  true,  facts",
    "ERASED,            false, true,  true,  true,  true,  facts",
    "NOT_YET_AVAILABLE, false, true,  true,  true,  true,  ''",
    "UNKNOWN,           false, true,  true,  true,  true,  ''",
  })
  void tellsWhatTheHolderSharesAndOtherwiseWhatAVerifierNeeds(
      Verification.Outcome outcome,
      boolean isErased,
      boolean isShared,
      boolean hasPicture,
      boolean hasGrade,
      boolean isFindable,
      String told) {
    Sharing sharing = new Sharing(isShared, hasPicture, hasGrade, isFindable);

    assertThat(words(Disclosure.of(outcome, isErased, sharing))).isEqualTo(told);
  }

  private static String words(Disclosure.Disclosed told) {
    return ((told.facts() ? "facts " : "")
            + (told.fingerprint() ? "sha256 " : "")
            + (told.shared() ? "shared " : "")
            + (told.picture() ? "picture " : "")
            + (told.grade() ? "grade " : "")
            + (told.listed() ? "listed" : ""))
        .strip();
  }

  @ParameterizedTest
  @EnumSource(Verification.Outcome.class)
  void showsNeitherPictureNorGradeWhereNothingWasChosen(Verification.Outcome outcome) {
    Disclosure.Disclosed told = Disclosure.of(outcome, false, Sharing.UNCHOSEN);

    assertThat(told.picture() || told.grade() || told.listed() || told.shared()).isFalse();
  }

  @Test
  void showsThePictureOnceItIsSharedWithoutFurtherChoices() {
    Sharing sharing = Sharing.UNCHOSEN.shared(true);

    assertThat(words(Disclosure.of(Verification.Outcome.VALID, false, sharing)))
        .isEqualTo("facts sha256 shared picture");
  }
}
