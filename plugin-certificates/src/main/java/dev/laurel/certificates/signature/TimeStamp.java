package dev.laurel.certificates.signature;

import dev.laurel.certificates.Allowed;
import java.time.Instant;

/**
 * That a time-stamp server saw a signature (RFC 3161).
 *
 * @param at when
 * @param authority the name in the server's certificate, which nobody of ours vouches for
 */
@Allowed("public only if used — because pages that show who signed are given it")
public record TimeStamp(Instant at, String authority) {}
