package dev.laurel.certificates.doctor;

/** A script, by its code of ISO 15924, to be told in words. */
record Script(String code) {}
