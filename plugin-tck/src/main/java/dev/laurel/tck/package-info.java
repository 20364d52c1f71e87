/**
 * What a host proves itself with: {@link dev.laurel.tck.HostTck} is a suite of JUnit tests for each
 * promise that {@code plugin-api} makes in the host's name. A host author writes a {@link
 * dev.laurel.tck.Stage}, by which the suite makes people, courses and scores in the host's own way.
 */
@NullMarked
package dev.laurel.tck;

import org.jspecify.annotations.NullMarked;
