/** Tests of printing. */
@org.jspecify.annotations.NullMarked
package dev.laurel.certificates.press;
