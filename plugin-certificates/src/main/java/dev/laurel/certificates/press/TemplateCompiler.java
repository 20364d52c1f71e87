package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Slide;
import java.util.Locale;

/** Compiles slides into templates. May be used by many threads at once. */
public final class TemplateCompiler {

  /**
   * Compiles a slide.
   *
   * @param language of the text, for dates and for those who have it read out
   */
  public CompiledTemplate compile(Slide slide, Locale language, Marking marking) {
    return CompiledTemplate.fromBytes(new byte[0]);
  }
}
