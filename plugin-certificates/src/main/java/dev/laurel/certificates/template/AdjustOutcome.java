package dev.laurel.certificates.template;

import dev.laurel.certificates.slide.Mapping;

/** What came of choosing how a draft is printed. */
sealed interface AdjustOutcome {

  /**
   * It is done.
   *
   * @param template the version as it is then
   */
  record Done(Template template) implements AdjustOutcome {}

  /**
   * It is no draft any more.
   *
   * @param state what it is
   */
  record NoDraft(TemplateState state) implements AdjustOutcome {}

  /** It is thrown away. */
  record Discarded() implements AdjustOutcome {}

  /** Somebody else had chosen something since the caller looked. */
  record ChangedMeanwhile() implements AdjustOutcome {}

  /**
   * Words that are not in that shape, or only within longer ones.
   *
   * @param mapping which
   */
  record NoSuchWords(Mapping mapping) implements AdjustOutcome {}

  /**
   * No shape stands for that picture.
   *
   * @param name what was asked for
   */
  record NoSuchSlot(String name) implements AdjustOutcome {}

  /** The file is no picture that can be printed. */
  record NoPicture() implements AdjustOutcome {}
}
