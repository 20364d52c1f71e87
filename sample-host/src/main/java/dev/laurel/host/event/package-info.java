/**
 * What happened, written down in the transaction in which it happened, and told to whoever listens
 * after it is committed: at least once, also after a crash.
 */
@Feature(name = "event")
@NullMarked
package dev.laurel.host.event;

import dev.laurel.host.Feature;
import org.jspecify.annotations.NullMarked;
