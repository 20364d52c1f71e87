package dev.laurel.certificates.sharing;

/**
 * What a holder lets everyone see of a certificate. The other choices count only while it is
 * shared, and are kept for the next time.
 *
 * @param isShared whether it is shared at all
 * @param hasPicture whether its picture is shown
 * @param hasGrade whether the grade is shown
 * @param isFindable whether search engines may list it
 */
public record Sharing(boolean isShared, boolean hasPicture, boolean hasGrade, boolean isFindable) {

  /** As long as the holder has not chosen: not shared; once she shares it, with its picture. */
  public static final Sharing UNCHOSEN = new Sharing(false, true, false, false);

  /** The same choices, shared or not. */
  public Sharing shared(boolean isShared) {
    return new Sharing(isShared, hasPicture, hasGrade, isFindable);
  }

  /** Whether everyone sees its picture. */
  public boolean showsPicture() {
    return isShared && hasPicture;
  }

  /** Whether everyone sees its grade. */
  public boolean showsGrade() {
    return isShared && hasGrade;
  }

  /** Whether search engines may list it now. */
  public boolean isListed() {
    return isShared && isFindable;
  }
}
