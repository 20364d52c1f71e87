/** Tests of the feasibility report. */
@org.jspecify.annotations.NullMarked
package dev.laurel.certificates.feasibility;
