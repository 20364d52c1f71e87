package dev.laurel.certificates.slide;

/**
 * What a shape is called in PowerPoint's selection pane, and its alternative text.
 *
 * @param alternativeText what it shows, in words; empty if nobody wrote it
 * @param decorative marked as decoration, so that no words are needed
 * @param inherited drawn by the layout or the master, not by the slide itself
 */
public record Identity(
    long id, String name, String alternativeText, boolean decorative, boolean inherited) {}
