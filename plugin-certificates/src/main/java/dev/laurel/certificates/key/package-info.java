/**
 * The key that certificates are signed with, the one of proofs of credentials, and the public
 * certificates of all keys there were. The private key comes from a PKCS#12 file or a PKCS#11 token
 * that the configuration names, and is nowhere else; what others need to check old signatures is
 * kept in the database. Its door is {@code Keys}.
 */
@Feature(
    name = "key",
    uses = {})
@NullMarked
package dev.laurel.certificates.key;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
