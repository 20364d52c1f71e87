package dev.laurel.certificates.template;

/** Where a template version is in the design workflow. */
public enum TemplateState {
  /** Uploaded, not sent for review. */
  DRAFT,
  /** With the Project Manager and the Customer Success Manager. */
  IN_REVIEW,
  /** One of them asked for changes: a new version is needed. */
  CHANGES_REQUESTED,
  /** Both approved. */
  APPROVED,
  /** Sent as the final version, to be integrated. */
  FINAL,
  /** Compiled; may be assigned to a course and mode. */
  INTEGRATED,
  /** No longer offered; courses that use it keep it. */
  RETIRED
}
