/** Plugins that misbehave, for looking how a host bears it. */
@NullMarked
package dev.laurel.it.bad;

import org.jspecify.annotations.NullMarked;
