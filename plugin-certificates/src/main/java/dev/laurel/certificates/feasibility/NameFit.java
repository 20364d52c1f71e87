package dev.laurel.certificates.feasibility;

/**
 * How one of the longest names to be expected fits where the learner's name is printed.
 *
 * @param name the name
 * @param script what it is an example of: {@code LATIN}, {@code VIETNAMESE}, {@code ARABIC} or
 *     {@code CHINESE}
 * @param fit how it fits
 * @param where name of the text box that is the narrowest, or empty
 * @param size it is set at there, in whole points; 0 where it does not fit or need not shrink
 * @param designed the size in the presentation, in whole points; 0 as above
 */
public record NameFit(String name, String script, Fit fit, String where, long size, long designed) {

  /** How a name fits. */
  public enum Fit {
    /** At its own size. */
    FITS,
    /** Only when set smaller. */
    SHRINKS,
    /** Not even at the least size. */
    DOES_NOT_FIT
  }
}
