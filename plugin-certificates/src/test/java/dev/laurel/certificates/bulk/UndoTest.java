package dev.laurel.certificates.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.CertificateStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndoTest {

  private static final Instant THEN = Instant.parse("2026-03-14T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // act,            done,  same,  status,    now,   verdict
    "INVALIDATE,       true,  true,  REVOKED,   THEN,  UNDO",
    "INVALIDATE,       false, true,  REVOKED,   THEN,  NOTHING_DONE",
    "INVALIDATE,       true,  false, REVOKED,   THEN,  CHANGED_SINCE",
    "INVALIDATE,       true,  true,  AVAILABLE, THEN,  CHANGED_SINCE",
    "INVALIDATE,       true,  true,  REVOKED,   LATER, CHANGED_SINCE",
    "INVALIDATE,       true,  false, ,          ,      CHANGED_SINCE",
    "RESTORE,          true,  true,  AVAILABLE, THEN,  UNDO",
    "RESTORE,          true,  true,  REVOKED,   THEN,  CHANGED_SINCE",
    "RESTORE,          true,  true,  AVAILABLE, LATER, CHANGED_SINCE",
    "REISSUE,          true,  true,  AVAILABLE, THEN,  CANNOT_BE_UNDONE",
    "ADD_EXCEPTION,    true,  false, ,          THEN,  UNDO",
    "ADD_EXCEPTION,    true,  false, ,          LATER, CHANGED_SINCE",
    "ADD_EXCEPTION,    true,  false, ,          ,      CHANGED_SINCE",
    "REMOVE_EXCEPTION, true,  false, ,          ,      UNDO",
    "REMOVE_EXCEPTION, true,  false, ,          LATER, CHANGED_SINCE",
    "REMOVE_EXCEPTION, false, false, ,          ,      NOTHING_DONE",
  })
  void undoesOnlyWhatNothingHasHappenedToSince(
      BulkAct act,
      boolean isDone,
      boolean isSame,
      @Nullable CertificateStatus status,
      @Nullable String now,
      Undo.Verdict expected) {
    Instant changedNow = now == null ? null : now.equals("THEN") ? THEN : THEN.plusSeconds(60);

    assertThat(Undo.of(new Undo.Facts(act, isDone, THEN, isSame, status, changedNow)))
        .isEqualTo(expected);
  }
}
