package dev.laurel.certificates.certificate;

import dev.laurel.certificates.Decision;

/** Decides what may be done to a certificate in which status. */
@Decision
public final class Lifecycle {

  private Lifecycle() {}

  /** What staff can do. */
  public enum Act {
    /** Issue another in its place. */
    REISSUE,
    /** Take it back. */
    REVOKE,
    /** Make it valid again. */
    RESTORE
  }

  /** Whether an act is possible. */
  public static boolean allows(CertificateStatus status, Act act) {
    return switch (status) {
      case AVAILABLE -> act == Act.REISSUE || act == Act.REVOKE;
      case PENDING -> act == Act.REVOKE;
      case FAILED -> act == Act.REISSUE;
      case REVOKED -> act == Act.RESTORE;
      case SUPERSEDED, ERASED -> false;
    };
  }
}
