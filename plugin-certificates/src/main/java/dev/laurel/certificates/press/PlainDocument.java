package dev.laurel.certificates.press;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A document of headings, paragraphs and pictures on A4, for what is read once and not kept: a
 * report. Lines begin where the language begins them, and break where it may; Arabic letters join,
 * without vowel marks; letters no font has become question marks. For use by one thread.
 */
public final class PlainDocument implements Closeable {

  private static final int LEFT_TO_RIGHT = Bidi.DIRECTION_LEFT_TO_RIGHT;
  private static final int RIGHT_TO_LEFT = Bidi.DIRECTION_RIGHT_TO_LEFT;
  private static final ArabicShaping JOINED = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);

  /**
   * Left out before letters are joined: ICU that does both doubles a letter beside lam and alef.
   */
  private static final Pattern VOWEL_MARKS = Pattern.compile("[\u064B-\u0652\u0670]");

  private static final float MARGIN = 56;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float TEXT = 10;
  private static final float PIN = 8;
  private static final List<String> FONTS =
      List.of("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "DroidSansFallbackFull.ttf");

  private final Locale language;
  private final boolean isRightToLeft;
  private final PDDocument document = new PDDocument();
  private final List<PDFont> regular = new ArrayList<>();
  private final List<PDFont> bold = new ArrayList<>();
  private PDPageContentStream content;
  private float y;

  /**
   * An empty document.
   *
   * @param title what readers of the file see in its window
   * @param language BCP 47
   */
  public PlainDocument(String title, String language) throws IOException {
    this.language = Locale.forLanguageTag(language);
    this.isRightToLeft = ULocale.forLanguageTag(language).isRightToLeft();
    bold.add(font("NotoSans-Bold.ttf"));
    for (String name : FONTS) {
      PDFont font = font(name);
      regular.add(font);
      bold.add(font);
    }
    document.getDocumentInformation().setTitle(title);
    document.getDocumentCatalog().setLanguage(language);
    content = page();
  }

  /**
   * A numbered mark on a picture.
   *
   * @param x in percent of its width
   * @param y in percent of its height, from above
   */
  public record Mark(String numbers, int x, int y) {}

  private PDFont font(String name) throws IOException {
    try (InputStream in = PlainDocument.class.getResourceAsStream("fonts/" + name)) {
      if (in == null) {
        throw new IOException("The font " + name + " is not shipped");
      }
      return PDType0Font.load(document, in, true);
    }
  }

  private PDPageContentStream page() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    y = PDRectangle.A4.getHeight() - MARGIN;
    return new PDPageContentStream(document, page);
  }

  private void need(float height) throws IOException {
    if (y - height < MARGIN) {
      content.close();
      content = page();
    }
  }

  /** A heading, large. */
  public void title(String text) throws IOException {
    paragraph(bold, 18, text, 0);
    y -= 4;
  }

  /** A heading. */
  public void heading(String text) throws IOException {
    y -= 12;
    need(40);
    paragraph(bold, 12, text, 0);
    y -= 2;
  }

  /** A paragraph. */
  public void text(String text) throws IOException {
    paragraph(regular, TEXT, text, 0);
  }

  /** A point of a list: what it is about, and more of it. */
  public void point(String number, String strong, String more) throws IOException {
    y -= 4;
    need(30);
    float top = y;
    int pages = document.getNumberOfPages();
    paragraph(bold, TEXT, strong, 22);
    if (document.getNumberOfPages() == pages) {
      float after = y;
      y = top;
      line(bold, TEXT, number, 0);
      y = after;
    }
    if (!more.isEmpty()) {
      paragraph(regular, TEXT, more, 22);
    }
  }

  /** A picture over all of the width, with marks. */
  public void picture(byte[] png, List<Mark> marks) throws IOException {
    PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "picture");
    float width = Math.min(WIDTH, 360f * image.getWidth() / image.getHeight());
    float height = width * image.getHeight() / image.getWidth();
    need(height + 12);
    y -= height + 6;
    content.drawImage(image, MARGIN, y, width, height);
    content.setStrokingColor(0.7f);
    content.addRect(MARGIN, y, width, height);
    content.stroke();
    for (Mark mark : marks) {
      pin(mark, MARGIN, width, y + height - height * mark.y() / 100);
    }
    y -= 6;
  }

  /** A mark, as wide as its numbers and always within the picture's sides. */
  private void pin(Mark mark, float left, float width, float middle) throws IOException {
    float text = bold.get(0).getStringWidth(mark.numbers()) * 9 / 1000;
    float half = Math.max(PIN, text / 2 + 4);
    float centre = left + width * mark.x() / 100;
    float x = Math.max(left + half, Math.min(left + width - half, centre));
    content.setNonStrokingColor(0.54f, 0.34f, 0);
    content.addRect(x - half, middle - PIN, 2 * half, 2 * PIN);
    content.fill();
    content.setNonStrokingColor(1f);
    content.beginText();
    content.setFont(bold.get(0), 9);
    content.newLineAtOffset(x - text / 2, middle - 3);
    content.showText(mark.numbers());
    content.endText();
    content.setNonStrokingColor(0f);
  }

  private void paragraph(List<PDFont> fonts, float size, String text, float indent)
      throws IOException {
    String plain = text.strip().replaceAll("\\s+", " ");
    BreakIterator breaks = BreakIterator.getLineInstance(language);
    breaks.setText(plain);
    int begin = 0;
    int last = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      String longer = plain.substring(begin, next).strip();
      if (last > begin && width(fonts, size, seen(longer)) > WIDTH - indent) {
        line(fonts, size, plain.substring(begin, last).strip(), indent);
        begin = last;
      }
      last = next;
    }
    line(fonts, size, plain.substring(begin), indent);
  }

  private void line(List<PDFont> fonts, float size, String text, float indent) throws IOException {
    need(size * 1.4f);
    y -= size * 1.4f;
    content.beginText();
    String seen = seen(text);
    float left = isRightToLeft ? WIDTH - indent - width(fonts, size, seen) : indent;
    content.newLineAtOffset(MARGIN + left, y + size * 0.35f);
    for (Part part : parts(fonts, seen)) {
      content.setFont(part.font(), size);
      content.showText(part.text());
    }
    content.endText();
  }

  /** A line in the order in which it is seen from left to right. */
  private String seen(String text) {
    if (text.isEmpty()) {
      return text;
    }
    try {
      String joined = JOINED.shape(VOWEL_MARKS.matcher(text).replaceAll(""));
      Bidi line = new Bidi(joined, isRightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
      return line.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("Text that may grow always has room", e);
    }
  }

  private static float width(List<PDFont> fonts, float size, String text) throws IOException {
    float width = 0;
    for (Part part : parts(fonts, text)) {
      width += part.font().getStringWidth(part.text()) * size / 1000;
    }
    return width;
  }

  /** Text in the first font that has it. */
  private record Part(PDFont font, String text) {}

  private static List<Part> parts(List<PDFont> fonts, String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    PDFont last = fonts.get(0);
    for (int codePoint : text.codePoints().toArray()) {
      String letter = Character.toString(codePoint);
      PDFont font = fonts.stream().filter(one -> has(one, letter)).findFirst().orElse(null);
      String shown = font == null ? "?" : letter;
      PDFont used = font == null ? fonts.get(0) : font;
      if (!used.equals(last) && !run.isEmpty()) {
        parts.add(new Part(last, run.toString()));
        run.setLength(0);
      }
      last = used;
      run.append(shown);
    }
    parts.add(new Part(last, run.toString()));
    return parts;
  }

  private static boolean has(PDFont font, String letter) {
    try {
      return font.encode(letter).length > 0;
    } catch (IllegalArgumentException | IOException none) {
      return false;
    }
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
