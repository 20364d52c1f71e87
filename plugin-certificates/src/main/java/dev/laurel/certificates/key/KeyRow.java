package dev.laurel.certificates.key;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is public of a key, as the database has it.
 *
 * @param chain certificates in PEM, the key's own first
 * @param withdrawnAt since when its signatures are not to be trusted, or null
 */
record KeyRow(
    String id,
    String algorithm,
    String chain,
    boolean isForTryingOut,
    Instant firstUsedAt,
    @Nullable Instant withdrawnAt) {}
