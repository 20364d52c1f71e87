package dev.laurel.benchmarks;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The same page as a PDF form: picture, logo, gradient and five fields to be filled in. */
final class FormTemplate {

  private static final String FONT = "/dev/laurel/certificates/press/fonts/Carlito-Regular.ttf";
  private static final String[] FIELDS = {
    "learner.name", "course.title", "learner.grade", "certificate.date", "certificate.id"
  };
  private static final int[] SIZES = {40, 24, 18, 16, 10};
  private static final int[] TOPS = {215, 300, 350, 400, 530};

  /** The font of the fields. */
  enum FieldFont {
    HELVETICA,
    UNICODE
  }

  private FormTemplate() {}

  /** What a field is called: dots would divide its name. */
  static String field(String placeholder) {
    return placeholder.replace('.', '_');
  }

  /** The PDF. */
  static byte[] bytes(FieldFont kind) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle((float) Deck.WIDTH, (float) Deck.HEIGHT));
      document.addPage(page);
      paint(document, page);
      fields(document, page, font(document, kind));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void paint(PDDocument document, PDPage page) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      PDImageXObject background = JPEGFactory.createFromByteArray(document, Pictures.background());
      content.drawImage(background, 0, 0, (float) Deck.WIDTH, (float) Deck.HEIGHT);
      PDImageXObject logo =
          PDImageXObject.createFromByteArray(document, Pictures.logo(), "logo.png");
      content.drawImage(logo, 60, 475, 80, 80);
      content.saveGraphicsState();
      content.addRect(60, 437, 722, 8);
      content.clip();
      content.shadingFill(gradient());
      content.restoreGraphicsState();
      content.beginText();
      content.setNonStrokingColor(new Color(0x1F2A44));
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
      content.newLineAtOffset(280, 405);
      content.showText("Certificate of completion");
      content.endText();
    }
  }

  private static PDShadingType2 gradient() {
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, numbers(0, 1));
    function.setItem(COSName.C0, numbers(0.11f, 0.31f, 0.61f));
    function.setItem(COSName.C1, numbers(0.22f, 0.70f, 0.90f));
    function.setItem(COSName.N, COSInteger.ONE);
    PDShadingType2 gradient = new PDShadingType2(new COSDictionary());
    gradient.setShadingType(2);
    gradient.setColorSpace(PDDeviceRGB.INSTANCE);
    gradient.setCoords(numbers(60, 437, 782, 437));
    gradient.setFunction(new PDFunctionType2(function));
    COSArray extend = new COSArray();
    extend.add(COSBoolean.TRUE);
    extend.add(COSBoolean.TRUE);
    gradient.setExtend(extend);
    return gradient;
  }

  private static COSArray numbers(float... values) {
    COSArray numbers = new COSArray();
    for (float value : values) {
      numbers.add(new COSFloat(value));
    }
    return numbers;
  }

  private static PDFont font(PDDocument document, FieldFont kind) throws IOException {
    if (kind == FieldFont.HELVETICA) {
      return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }
    try (InputStream font = FormTemplate.class.getResourceAsStream(FONT)) {
      if (font == null) {
        throw new IllegalStateException("The font " + FONT + " is not on the class path");
      }
      // Whole: what will be filled in is not known yet.
      return PDType0Font.load(document, font, false);
    }
  }

  private static void fields(PDDocument document, PDPage page, PDFont font) throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F0"), font);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/F0 12 Tf 0 g");
    for (int i = 0; i < FIELDS.length; i++) {
      PDTextField field = new PDTextField(form);
      field.setPartialName(field(FIELDS[i]));
      field.setDefaultAppearance("/F0 " + SIZES[i] + " Tf 0.12 0.16 0.27 rg");
      field.setQ(1);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      float height = SIZES[i] * 1.2f + 14;
      widget.setRectangle(new PDRectangle(71, (float) Deck.HEIGHT - TOPS[i] - height, 700, height));
      widget.setPage(page);
      page.getAnnotations().add(widget);
      form.getFields().add(field);
    }
  }
}
