/** What tests of all modules share: builders, doubles, extensions. */
@NullMarked
package dev.laurel.test;

import org.jspecify.annotations.NullMarked;
