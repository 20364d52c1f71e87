/** Tests of roster. */
@NullMarked
package dev.laurel.certificates.roster;

import org.jspecify.annotations.NullMarked;
