package dev.laurel.certificates.template;

/**
 * How a version is while nobody else can change it.
 *
 * @param state where it is
 * @param revision how often it was changed
 */
record Held(TemplateState state, int revision) {}
