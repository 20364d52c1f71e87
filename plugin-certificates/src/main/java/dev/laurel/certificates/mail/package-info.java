/**
 * What people are told by mail: written down with what it tells of, sent by the host's post, and
 * gathered into one mail where much happens at once.
 */
@Feature(
    name = "mail",
    uses = {"web"})
@NullMarked
package dev.laurel.certificates.mail;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
