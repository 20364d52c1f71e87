/** Tests of persistence that need no database. */
@NullMarked
package dev.laurel.kit.persistence;

import org.jspecify.annotations.NullMarked;
