package dev.laurel.certificates.course;

import dev.laurel.certificates.document.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The example certificate of one mode.
 *
 * @param mode the mode's slug
 * @param document the PDF, or null when it could not be made
 * @param failure why not, in words; empty when made
 * @param madeAt when
 */
public record Example(String mode, @Nullable DocumentId document, String failure, Instant madeAt) {

  /** Whether it was made. */
  public boolean isMade() {
    return document != null;
  }
}
