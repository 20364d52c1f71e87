/**
 * The servers that Laurel is for: each with the sample LMS and the plugin, in processes of their
 * own, for the command {@code ./servers} and for tests.
 */
@NullMarked
package dev.laurel.test.server;

import org.jspecify.annotations.NullMarked;
