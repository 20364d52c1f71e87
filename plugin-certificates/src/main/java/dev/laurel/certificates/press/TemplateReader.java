package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Alignment;
import dev.laurel.certificates.slide.Paragraph.Spacing;
import dev.laurel.certificates.slide.Paragraph.TabStop;
import dev.laurel.certificates.slide.RunStyle;
import dev.laurel.certificates.slide.TextBody;
import dev.laurel.certificates.slide.Token;
import dev.laurel.kit.hash.Sha256;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TemplateWriter} wrote. */
final class TemplateReader {

  private final byte[] bytes;
  private final DataInputStream in;
  private final List<Face> faces = new ArrayList<>();
  private final Map<TextStyle, TextStyle> styles = new HashMap<>();

  TemplateReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  CompiledTemplate template() {
    try {
      return read();
    } catch (IOException cut) {
      throw new PressException("The compiled template is cut off", cut);
    }
  }

  /** What stands in front in all versions. */
  Prefix prefix() {
    try {
      version();
      return new Prefix(block(), block());
    } catch (IOException cut) {
      throw new PressException("The compiled template is cut off", cut);
    }
  }

  /** Whether it is of the version that is written now. */
  boolean isCurrent() {
    try {
      return version() == TemplateWriter.VERSION;
    } catch (IOException cut) {
      throw new PressException("The compiled template is cut off", cut);
    }
  }

  private int version() throws IOException {
    if (in.readInt() != TemplateWriter.MAGIC) {
      throw new PressException("The bytes are no compiled template", null);
    }
    return in.readInt();
  }

  private CompiledTemplate read() throws IOException {
    int version = version();
    if (version != TemplateWriter.VERSION) {
      throw new PressException(
          "The compiled template is of version "
              + version
              + ", not "
              + TemplateWriter.VERSION
              + "; it has to be compiled anew from its presentation",
          null);
    }
    byte[] prefix = block();
    byte[] dictionary = block();
    Skeleton skeleton =
        new Skeleton(
            prefix,
            text(),
            in.readInt(),
            text(),
            text(),
            text(),
            in.readInt(),
            in.readInt(),
            text(),
            in.readDouble());
    Locale language = Locale.forLanguageTag(text());
    Set<String> placeholders = new LinkedHashSet<>();
    for (int i = in.readInt(); i > 0; i--) {
      placeholders.add(text());
    }
    for (int i = in.readInt(); i > 0; i--) {
      faces.add(Faces.of(Deflate.expand(block(), null)));
    }
    List<PrintedFont> fonts = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      fonts.add(font());
    }
    List<List<Stamp>> stamps = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      List<Stamp> layer = new ArrayList<>();
      for (int k = in.readInt(); k > 0; k--) {
        layer.add(in.readByte() == 1 ? code() : new Stamp.Words(frame()));
      }
      stamps.add(List.copyOf(layer));
    }
    return new CompiledTemplate(
        skeleton, stamps, fonts, language, placeholders, dictionary, Sha256.of(bytes));
  }

  private PrintedFont font() throws IOException {
    String name = text();
    GlyphSubset subset = new GlyphSubset(faces.get(in.readInt()));
    for (int i = in.readInt(); i > 0; i--) {
      int count = in.readInt();
      int[] glyphs = new int[count];
      int[] right = new int[count];
      int[] up = new int[count];
      for (int k = 0; k < count; k++) {
        glyphs[k] = in.readInt();
        right[k] = in.readInt();
        up[k] = in.readInt();
      }
      int width = in.readInt();
      subset.code(new Letter(glyphs, right, up, width, text()));
    }
    return new PrintedFont(name, subset);
  }

  private Stamp code() throws IOException {
    return new Stamp.Code(matrix(), in.readInt(), in.readInt());
  }

  private TextFrame frame() throws IOException {
    String name = text();
    AffineTransform place = matrix();
    double width = in.readDouble();
    double height = in.readDouble();
    TextBody.Anchor anchor = choice(TextBody.Anchor.class);
    boolean centred = in.readBoolean();
    TextBody.Autofit autofit =
        new TextBody.Autofit(choice(TextBody.Autofit.Kind.class), in.readDouble(), in.readDouble());
    boolean wrap = in.readBoolean();
    boolean stacked = in.readBoolean();
    int columns = in.readInt();
    double columnGap = in.readDouble();
    int mark = in.readInt();
    double allowedWidth = in.readDouble();
    double allowedHeight = in.readDouble();
    List<Para> paragraphs = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      paragraphs.add(para());
    }
    return new TextFrame(
        name,
        place,
        width,
        height,
        anchor,
        centred,
        autofit,
        wrap,
        stacked,
        columns,
        columnGap,
        paragraphs,
        mark,
        allowedWidth,
        allowedHeight);
  }

  private Para para() throws IOException {
    Alignment alignment = choice(Alignment.class);
    boolean rightToLeft = in.readBoolean();
    double marginLeft = in.readDouble();
    double marginRight = in.readDouble();
    double indent = in.readDouble();
    Spacing lineSpacing = spacing();
    Spacing before = spacing();
    Spacing after = spacing();
    Span bullet = in.readBoolean() ? span() : null;
    List<TabStop> stops = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      stops.add(new TabStop(in.readDouble(), choice(TabStop.Kind.class)));
    }
    double defaultTab = in.readDouble();
    List<Span> spans = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      spans.add(span());
    }
    return new Para(
        alignment,
        rightToLeft,
        marginLeft,
        marginRight,
        indent,
        lineSpacing,
        before,
        after,
        bullet,
        stops,
        defaultTab,
        spans,
        style());
  }

  private Spacing spacing() throws IOException {
    return in.readBoolean()
        ? new Spacing.Lines(in.readDouble())
        : new Spacing.Points(in.readDouble());
  }

  private Span span() throws IOException {
    String text = text();
    Token token = null;
    if (in.readBoolean()) {
      String name = text();
      token = new Token(name, in.readBoolean() ? text() : null);
    }
    return new Span(text, token, style());
  }

  /** Equal styles become the same object, as when the template was compiled. */
  private TextStyle style() throws IOException {
    Typeface latin = typeface();
    Typeface eastAsian = typeface();
    Typeface complex = typeface();
    double size = in.readDouble();
    double rise = in.readDouble();
    Ink ink = ink();
    TextStyle style =
        new TextStyle(
            latin,
            eastAsian,
            complex,
            size,
            rise,
            ink == null ? Ink.BLACK : ink,
            ink(),
            in.readDouble(),
            ink(),
            in.readDouble(),
            choice(RunStyle.Caps.class),
            choice(RunStyle.Underline.class),
            choice(RunStyle.Strike.class),
            text());
    return styles.computeIfAbsent(style, same -> same);
  }

  private Typeface typeface() throws IOException {
    return new Typeface(faces.get(in.readInt()), in.readBoolean(), in.readBoolean());
  }

  private @Nullable Ink ink() throws IOException {
    return in.readBoolean()
        ? new Ink(
            in.readUnsignedByte(),
            in.readUnsignedByte(),
            in.readUnsignedByte(),
            in.readDouble(),
            in.readBoolean() ? text() : null)
        : null;
  }

  private AffineTransform matrix() throws IOException {
    double[] values = new double[6];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return new AffineTransform(values);
  }

  private <E extends Enum<E>> E choice(Class<E> type) throws IOException {
    return Enum.valueOf(type, text());
  }

  private String text() throws IOException {
    return new String(block(), StandardCharsets.UTF_8);
  }

  private byte[] block() throws IOException {
    byte[] block = new byte[in.readInt()];
    in.readFully(block);
    return block;
  }
}
