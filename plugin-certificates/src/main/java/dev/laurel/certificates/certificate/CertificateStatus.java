package dev.laurel.certificates.certificate;

/** What a certificate is. */
public enum CertificateStatus {
  /** Being made. */
  PENDING,
  /** Issued; the document is fixed. */
  AVAILABLE,
  /** It could not be made; may be tried again. */
  FAILED,
  /** Taken back, with a reason; may be restored. */
  REVOKED,
  /** Another was issued in its place; history. */
  SUPERSEDED,
  /** Its holder was erased: that it was issued is kept, without document and name. */
  ERASED
}
