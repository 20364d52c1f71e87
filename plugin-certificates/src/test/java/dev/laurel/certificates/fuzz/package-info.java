/** Parsers fed with what nobody would send on purpose, by {@code ./fuzz} and by kept seeds. */
@org.jspecify.annotations.NullMarked
package dev.laurel.certificates.fuzz;
