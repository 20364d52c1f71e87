/** The whole system: a real host with the real plugin and database, in a real browser. */
@NullMarked
package dev.laurel.it;

import org.jspecify.annotations.NullMarked;
