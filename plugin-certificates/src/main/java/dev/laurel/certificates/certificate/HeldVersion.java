package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;

/**
 * How many learners of a mode hold an available certificate of a version of a design.
 *
 * @param mode the mode's slug
 * @param templateId the version
 * @param number how many learners
 */
public record HeldVersion(String mode, TemplateId templateId, long number) {}
