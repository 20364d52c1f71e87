/** The post: mails go out by SMTP, or stay in a folder where administrators read them. */
@Feature(
    name = "mail",
    uses = {})
@NullMarked
package dev.laurel.host.mail;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
