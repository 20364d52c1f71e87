package dev.laurel.certificates.badge;

import java.time.Instant;

/**
 * A status list as it was signed last, for the time when no key can sign it.
 *
 * @param listId the list
 * @param format in which form it is signed
 * @param keyId with which key
 * @param bits the fingerprint of its bits
 * @param content what was signed, with its signature
 * @param signedAt when
 * @param believedUntil until when it says that it is to be believed
 */
record SignedList(
    String listId,
    Format format,
    String keyId,
    String bits,
    String content,
    Instant signedAt,
    Instant believedUntil) {}
