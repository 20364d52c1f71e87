package dev.laurel.certificates.badge;

import java.security.PublicKey;
import java.util.function.UnaryOperator;

/**
 * A key that credentials are signed with.
 *
 * @param id what it is known by, for good
 * @param publicKey on P-256, or RSA
 * @param sign signs bytes as ES256 or RS256 does (RFC 7518 § 3.3, § 3.4)
 */
record SigningKey(String id, PublicKey publicKey, UnaryOperator<byte[]> sign) {}
