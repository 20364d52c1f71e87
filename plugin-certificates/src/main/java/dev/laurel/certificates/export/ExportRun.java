package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made in the background.
 *
 * @param selection as the query of an address
 * @param total how many certificates there were when it was asked for
 * @param done how many are in files so far
 * @param expiresAt when its files go, once they are there
 * @param problem a code, when it failed or something stands in its way; may be empty
 */
record ExportRun(
    String id,
    CourseKey courseKey,
    Format format,
    String selection,
    int partSize,
    State state,
    UserId requestedBy,
    String requester,
    Instant requestedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant expiresAt,
    long total,
    long done,
    String problem) {

  /** What it is. */
  enum State {
    /** Waits for its turn. */
    QUEUED,
    /** Is being made. */
    RUNNING,
    /** Its files can be downloaded. */
    READY,
    /** It could not be made. */
    FAILED,
    /** Its files are gone. */
    EXPIRED
  }

  boolean isGoing() {
    return state == State.QUEUED || state == State.RUNNING;
  }

  /**
   * A finished file.
   *
   * @param lastId the last certificate in it
   */
  record File(
      String exportId,
      int number,
      String name,
      long certificates,
      long bytes,
      @Nullable CertificateId lastId) {}
}
