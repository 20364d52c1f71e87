/**
 * Signatures of certificates (PAdES baseline B-B, and B-T where a time-stamp server is configured):
 * made with the key that signs now, and read again from a PDF for those who check it. Its door is
 * {@code Signatures}.
 */
@Feature(
    name = "signature",
    uses = {"key", "metrics", "press"})
@NullMarked
package dev.laurel.certificates.signature;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
