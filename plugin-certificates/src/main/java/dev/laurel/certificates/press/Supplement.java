package dev.laurel.certificates.press;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate gets besides what is seen.
 *
 * @param signer who signs it, or null
 * @param file what goes along inside, or null
 * @param at the moment at which it is signed, to the second
 */
public record Supplement(@Nullable Signer signer, @Nullable EmbeddedFile file, Instant at) {

  /** Nothing: neither signed nor with a file. */
  public static final Supplement NONE = new Supplement(null, null, Instant.EPOCH);
}
