package dev.laurel.certificates.document;

/**
 * What identifies a document: the SHA-256 of its bytes.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record DocumentId(String value) {}
