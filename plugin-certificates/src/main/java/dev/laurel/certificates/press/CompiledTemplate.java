package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Token;
import dev.laurel.kit.hash.Sha256;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A template version ready for stamping. Immutable; may be used by many threads at once. */
public final class CompiledTemplate {

  private final Skeleton skeleton;
  private final List<List<Stamp>> stamps;
  private final List<PrintedFont> fonts;
  private final Map<Face, PrintedFont> fontOfFace = new HashMap<>();
  private final Locale language;
  private final Set<String> placeholders;
  private final byte[] dictionary;
  private final byte[] fingerprint;
  private final MessageDigest begun = Sha256.begin();
  private final SharedTexts sharedTexts = new SharedTexts();
  private final List<Token> tokens;
  private final AtomicReference<byte @Nullable []> id = new AtomicReference<>();

  CompiledTemplate(
      Skeleton skeleton,
      List<List<Stamp>> stamps,
      List<PrintedFont> fonts,
      Locale language,
      Set<String> placeholders,
      byte[] dictionary,
      byte @Nullable [] id) {
    this.skeleton = skeleton;
    this.stamps = List.copyOf(stamps);
    this.fonts = List.copyOf(fonts);
    this.language = language;
    this.placeholders = Set.copyOf(placeholders);
    this.dictionary = dictionary;
    this.begun.update(skeleton.prefix());
    this.fingerprint = begun().digest();
    this.id.set(id);
    this.tokens =
        stamps.stream()
            .flatMap(List::stream)
            .flatMap(stamp -> stamp.tokens().stream())
            .distinct()
            .toList();
    fonts.forEach(font -> fontOfFace.put(font.subset().face(), font));
  }

  /** Its stored form, which has everything that stamping needs, fonts too. */
  public byte[] toBytes() {
    return new TemplateWriter(this).bytes();
  }

  /** The template of a stored form. */
  public static CompiledTemplate fromBytes(byte[] bytes) {
    return new TemplateReader(bytes).template();
  }

  /**
   * Whether {@link #fromBytes} can read a stored form; if not it is of another version of the
   * program, and the presentation has to be compiled anew.
   */
  public static boolean isCurrent(byte[] bytes) {
    return new TemplateReader(bytes).isCurrent();
  }

  /** What its certificates have in common. */
  public Prefix prefix() {
    return new Prefix(skeleton.prefix(), dictionary);
  }

  /** The canonical names of the placeholders it prints. */
  public Set<String> placeholders() {
    return placeholders;
  }

  Skeleton skeleton() {
    return skeleton;
  }

  /** What is stamped, layer by layer. */
  List<List<Stamp>> stamps() {
    return stamps;
  }

  List<PrintedFont> fonts() {
    return fonts;
  }

  /** The font for a face that all certificates share, or null. */
  @Nullable PrintedFont font(Face face) {
    return fontOfFace.get(face);
  }

  /** What is filled in, in the order in which it is stamped. */
  List<Token> tokens() {
    return tokens;
  }

  SharedTexts sharedTexts() {
    return sharedTexts;
  }

  Locale language() {
    return language;
  }

  /** SHA-256 of its stored form. */
  byte[] id() {
    byte[] known = id.get();
    if (known == null) {
      known = Sha256.of(toBytes());
      id.set(known);
    }
    return known;
  }

  /** SHA-256 of the bytes all its certificates begin with. */
  byte[] fingerprint() {
    return fingerprint;
  }

  /** SHA-256 that has the bytes all its certificates begin with, and goes on behind them. */
  MessageDigest begun() {
    try {
      return (MessageDigest) begun.clone();
    } catch (CloneNotSupportedException e) {
      throw new PressException("The SHA-256 of this Java cannot be copied", e);
    }
  }

  /** What all suffixes have in common, for packing them. */
  byte[] dictionary() {
    return dictionary;
  }
}
