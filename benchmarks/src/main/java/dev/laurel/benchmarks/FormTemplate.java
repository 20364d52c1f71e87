package dev.laurel.benchmarks;

import dev.laurel.certificates.press.CompiledTemplate;
import dev.laurel.certificates.press.Press;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * The same page as a PDF form: picture, gradient, logo and fixed text as the press prints them, and
 * five fields to be filled in.
 */
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
    try (PDDocument document = Loader.loadPDF(page())) {
      fields(document, document.getPage(0), font(document, kind));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] page() {
    CompiledTemplate fixed = Deck.compiled(Deck.fixed().build());
    return Press.pdf(fixed, StampBenchmark.stamped(fixed, new Learner(0, "")));
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
