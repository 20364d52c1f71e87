package dev.laurel.certificates.key;

import java.time.Instant;

/**
 * What is public of a key, as the database has it.
 *
 * @param chain certificates in PEM, the key's own first
 */
record KeyRow(
    String id, String algorithm, String chain, boolean isForTryingOut, Instant firstUsedAt) {}
