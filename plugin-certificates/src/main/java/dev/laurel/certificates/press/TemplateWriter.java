package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Paragraph.Spacing;
import dev.laurel.certificates.slide.Paragraph.TabStop;
import dev.laurel.certificates.slide.Token;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a compiled template's stored form. What {@link TemplateReader} expects is the same, field
 * by field; whoever changes one changes both and the version. Templates that were stored with
 * another version are compiled anew from their presentation before the next certificate is stamped
 * (new prefix, new document). Prefix and dictionary stand in front in all versions and must stay
 * there: certificates name the document they were stamped with, and {@link Prefix} reads it.
 */
final class TemplateWriter {

  static final int MAGIC = 0x4C52_4C54;
  static final int VERSION = 3;

  private final CompiledTemplate template;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final List<Face> faces = new ArrayList<>();

  TemplateWriter(CompiledTemplate template) {
    this.template = template;
  }

  byte[] bytes() {
    try {
      write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write() throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    Skeleton skeleton = template.skeleton();
    block(skeleton.prefix());
    block(template.dictionary());
    text(skeleton.crossReferences());
    out.writeInt(skeleton.firstNumber());
    text(skeleton.pageEntries());
    text(skeleton.fontEntries());
    text(skeleton.opening());
    out.writeInt(skeleton.documentTag());
    out.writeInt(skeleton.codes());
    text(skeleton.catalogEntries());
    out.writeDouble(skeleton.pageHeight());
    text(template.language().toLanguageTag());
    out.writeInt(template.placeholders().size());
    for (String name : template.placeholders().stream().sorted().toList()) {
      text(name);
    }
    faces();
    out.writeInt(template.fonts().size());
    for (PrintedFont font : template.fonts()) {
      font(font);
    }
    out.writeInt(template.stamps().size());
    for (List<Stamp> layer : template.stamps()) {
      out.writeInt(layer.size());
      for (Stamp stamp : layer) {
        stamp(stamp);
      }
    }
  }

  private void faces() throws IOException {
    faces.addAll(StampedFaces.of(template.stamps()));
    out.writeInt(faces.size());
    for (Face face : faces) {
      block(Deflate.compress(face.font().bytes(), Deflate.FAST));
    }
  }

  private void font(PrintedFont font) throws IOException {
    text(font.name());
    out.writeInt(faces.indexOf(font.subset().face()));
    out.writeInt(font.subset().letters().size());
    for (Letter letter : font.subset().letters()) {
      out.writeInt(letter.glyphs().length);
      for (int i = 0; i < letter.glyphs().length; i++) {
        out.writeInt(letter.glyphs()[i]);
        out.writeInt(letter.right()[i]);
        out.writeInt(letter.up()[i]);
      }
      out.writeInt(letter.width());
      text(letter.text());
    }
  }

  private void stamp(Stamp stamp) throws IOException {
    if (stamp instanceof Stamp.Code code) {
      out.writeByte(1);
      matrix(code.place());
      out.writeInt(code.mark());
      out.writeInt(code.index());
    } else if (stamp instanceof Stamp.Words words) {
      out.writeByte(0);
      frame(words.frame());
    }
  }

  private void frame(TextFrame frame) throws IOException {
    text(frame.name());
    matrix(frame.place());
    out.writeDouble(frame.width());
    out.writeDouble(frame.height());
    choice(frame.anchor());
    out.writeBoolean(frame.centred());
    choice(frame.autofit().kind());
    out.writeDouble(frame.autofit().fontScale());
    out.writeDouble(frame.autofit().lineSpacingReduction());
    out.writeBoolean(frame.wrap());
    out.writeBoolean(frame.stacked());
    out.writeInt(frame.columns());
    out.writeDouble(frame.columnGap());
    out.writeInt(frame.firstMark());
    out.writeDouble(frame.allowedWidth());
    out.writeDouble(frame.allowedHeight());
    out.writeInt(frame.paragraphs().size());
    for (Para para : frame.paragraphs()) {
      para(para);
    }
  }

  private void para(Para para) throws IOException {
    choice(para.alignment());
    out.writeBoolean(para.rightToLeft());
    out.writeDouble(para.marginLeft());
    out.writeDouble(para.marginRight());
    out.writeDouble(para.indent());
    spacing(para.lineSpacing());
    spacing(para.spaceBefore());
    spacing(para.spaceAfter());
    Span bullet = para.bullet();
    out.writeBoolean(bullet != null);
    if (bullet != null) {
      span(bullet);
    }
    out.writeInt(para.tabStops().size());
    for (TabStop stop : para.tabStops()) {
      out.writeDouble(stop.position());
      choice(stop.kind());
    }
    out.writeDouble(para.defaultTab());
    out.writeInt(para.spans().size());
    for (Span span : para.spans()) {
      span(span);
    }
    style(para.endStyle());
  }

  private void spacing(Spacing spacing) throws IOException {
    boolean lines = spacing instanceof Spacing.Lines;
    out.writeBoolean(lines);
    out.writeDouble(
        spacing instanceof Spacing.Lines part
            ? part.factor()
            : ((Spacing.Points) spacing).points());
  }

  private void span(Span span) throws IOException {
    text(span.text());
    Token token = span.token();
    out.writeBoolean(token != null);
    if (token != null) {
      text(token.name());
      String format = token.format();
      out.writeBoolean(format != null);
      if (format != null) {
        text(format);
      }
    }
    style(span.style());
  }

  private void style(TextStyle style) throws IOException {
    typeface(style.latin());
    typeface(style.eastAsian());
    typeface(style.complex());
    out.writeDouble(style.size());
    out.writeDouble(style.rise());
    ink(style.ink());
    ink(style.edge());
    out.writeDouble(style.edgeWidth());
    ink(style.highlight());
    out.writeDouble(style.letterSpacing());
    choice(style.caps());
    choice(style.underline());
    choice(style.strike());
    text(style.language());
  }

  private void typeface(Typeface typeface) throws IOException {
    out.writeInt(faces.indexOf(typeface.face()));
    out.writeBoolean(typeface.emboldened());
    out.writeBoolean(typeface.slanted());
  }

  private void ink(@Nullable Ink ink) throws IOException {
    out.writeBoolean(ink != null);
    if (ink != null) {
      out.writeByte(ink.red());
      out.writeByte(ink.green());
      out.writeByte(ink.blue());
      out.writeDouble(ink.opacity());
      String pattern = ink.pattern();
      out.writeBoolean(pattern != null);
      if (pattern != null) {
        text(pattern);
      }
    }
  }

  private void matrix(AffineTransform matrix) throws IOException {
    double[] values = new double[6];
    matrix.getMatrix(values);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  private void choice(Enum<?> choice) throws IOException {
    text(choice.name().toUpperCase(Locale.ROOT));
  }

  private void text(String text) throws IOException {
    block(text.getBytes(StandardCharsets.UTF_8));
  }

  private void block(byte[] block) throws IOException {
    out.writeInt(block.length);
    out.write(block);
  }
}
