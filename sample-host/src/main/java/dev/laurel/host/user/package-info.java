/** The people of the platform: accounts, passwords, sessions, and who is behind a request. */
@Feature(
    name = "user",
    uses = {"event", "glance"})
@NullMarked
package dev.laurel.host.user;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
