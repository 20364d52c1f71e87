/**
 * Measures the press against other ways to make certificates from a template, all in one run on one
 * machine. {@code ./bench NAME} starts a measurement; what it found goes into {@code
 * docs/benchmarks.md} and, if asked for, into a JSON file. Nothing here is part of the product.
 */
@NullMarked
package dev.laurel.benchmarks;

import org.jspecify.annotations.NullMarked;
