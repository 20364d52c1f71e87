package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Unreadable;

/** What came of an upload. */
sealed interface UploadOutcome {

  /**
   * It is kept as a draft, feasible or not.
   *
   * @param template the draft
   */
  record Uploaded(Template template) implements UploadOutcome {}

  /**
   * It is no presentation that can be read; nothing is kept.
   *
   * @param why the reason
   */
  record NotReadable(Unreadable why) implements UploadOutcome {}
}
