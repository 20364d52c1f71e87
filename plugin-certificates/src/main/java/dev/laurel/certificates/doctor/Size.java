package dev.laurel.certificates.doctor;

/** A number of bytes, to be told in words. */
record Size(long bytes) {}
