package dev.laurel.certificates.document;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes objects that no document has come of for a day, and what is past its time. */
public final class Sweeping {

  /** The kind of job. */
  public static final String JOB = "document-sweep";

  /** Long after the longest upload and transaction. */
  public static final Duration AGE = Duration.ofDays(1);

  private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

  private final Documents documents;
  private final Runnable before;
  private final Clock clock;

  /**
   * The sweeping of documents.
   *
   * @param before what lets go of documents that are past their time
   */
  public Sweeping(Documents documents, Runnable before, Clock clock) {
    this.documents = documents;
    this.before = before;
    this.clock = clock;
  }

  /** Sweeps once; to be called from time to time. */
  public void sweep() {
    before.run();
    long swept = documents.sweep(clock.instant().minus(AGE));
    if (swept > 0) {
      LOG.info("Deleted {} objects that no document came of", swept);
    }
  }
}
