/** Tests of statistics. */
@NullMarked
package dev.laurel.certificates.statistics;

import org.jspecify.annotations.NullMarked;
