package dev.laurel.certificates.template;

/**
 * What identifies one version of a template.
 *
 * @param value 32 hexadecimal digits
 */
public record TemplateId(String value) {}
