package dev.laurel.certificates.press;

import java.util.Set;

/** A template version ready for stamping. Immutable; may be used by many threads at once. */
public final class CompiledTemplate {

  private CompiledTemplate() {}

  /** Its stored form, which has everything that stamping needs, fonts too. */
  public byte[] toBytes() {
    return new byte[0];
  }

  /** The template of a stored form. */
  public static CompiledTemplate fromBytes(byte[] bytes) {
    return new CompiledTemplate();
  }

  /** The canonical names of the placeholders it prints. */
  public Set<String> placeholders() {
    return Set.of();
  }
}
