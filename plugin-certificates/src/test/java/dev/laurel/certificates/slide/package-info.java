/** Tests of reading presentations. */
@org.jspecify.annotations.NullMarked
package dev.laurel.certificates.slide;
