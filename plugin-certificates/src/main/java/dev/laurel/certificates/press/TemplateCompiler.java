package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Fitting;
import dev.laurel.certificates.slide.Placement;
import dev.laurel.certificates.slide.Slide;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Compiles slides into templates. May be used by many threads at once. */
public final class TemplateCompiler {

  private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  private static final int CONTENTS_BEHIND_PAGE = 2;

  private final Supplier<Optional<Signer>> signing;

  /** Compiles for certificates that nobody signs; they can be signed all the same. */
  public TemplateCompiler() {
    this(Optional::empty);
  }

  /**
   * Compiles for certificates that somebody signs, so that what is the same in all signatures is
   * not stored with each. Others can sign them as well, but store more.
   */
  public TemplateCompiler(Supplier<Optional<Signer>> signing) {
    this.signing = signing;
  }

  /** Whether a slide that is fitted into a page with margins has anything to go on over them. */
  public static boolean continuesBeside(Slide slide) {
    return Backdrop.goesOn(slide);
  }

  /**
   * Compiles a slide.
   *
   * @param language of the text, for dates and for those who have it read out
   */
  public CompiledTemplate compile(Slide slide, Locale language, Marking marking) {
    PdfBytes out = new PdfBytes(0, 1);
    out.add(HEADER);
    int pages = out.reserve();
    int structure = out.reserve();

    Placement placement = slide.onA4();
    String opening = opening(placement);
    Sheet sheet =
        new Sheet(
            new PageBuilder(opening + clip(placement)),
            placement.pageWidth(),
            placement.pageHeight());
    Resources resources = new Resources(out);
    DocumentTags tags = new DocumentTags();
    FixedFonts fixedFonts = new FixedFonts();
    Fonts fonts = Fonts.library().with(slide.embeddedFonts());
    TextCompiler texts = new TextCompiler(fonts, language, fixedFonts, resources, tags, sheet);
    SlidePainter painter = new SlidePainter(sheet, resources, tags, texts);
    PageBuilder behind = new PageBuilder(opening);
    background(slide, placement, painter, behind);
    Backdrop backdrop = Backdrop.of(slide);
    SlidePainter painterBehind =
        new SlidePainter(
            new Sheet(behind, placement.pageWidth(), placement.pageHeight()),
            resources,
            tags,
            texts);
    painterBehind.paint(backdrop.carried(), Backdrop.matrix(slide, placement));
    if (!backdrop.bands().isEmpty()) {
      behind.fixed().add("q\n").add(beside(placement));
      backdrop
          .bands()
          .forEach(
              band ->
                  painterBehind.paint(List.of(band), Backdrop.continuing(band, slide, placement)));
      behind.fixed().add("Q\n");
    }
    painter.paint(backdrop.rest(), matrix(placement));
    if (marking == Marking.EXAMPLE) {
      texts.paint(texts.marked(ExampleMark.frame(placement, fonts), tags.document()));
    }

    List<PagePart> parts = new ArrayList<>(behind.parts());
    parts.addAll(sheet.page().parts());
    if (SignatureObjects.box(stamped(parts)).isPresent()) {
      tags.addField();
    }
    tags.reserve(out);
    List<Integer> fixed = new ArrayList<>();
    List<List<Stamp>> stamps = stamped(parts);
    int layers = 0;
    for (PagePart part : parts) {
      if (part instanceof PagePart.Fixed content) {
        int number = out.reserve();
        out.deflated(number, "", content.content().bytes(), Deflate.BEST);
        fixed.add(number);
      } else {
        fixed.add(-1 - layers++);
      }
    }
    String fontEntries = fonts(fixedFonts, out);
    String resourceEntries = resources.write();
    String intent = OutputIntent.write(out);

    int page = out.nextNumber();
    tags.numberDynamic(page + CONTENTS_BEHIND_PAGE + stamps.size());
    tags.write(out, structure, page);
    out.object(pages, "<</Type/Pages/Count 1/Kids[" + page + " 0 R]>>");
    String catalog =
        "/Type/Catalog/Pages "
            + pages
            + " 0 R/StructTreeRoot "
            + structure
            + " 0 R/Metadata "
            + (page + 1)
            + " 0 R/MarkInfo<</Marked true>>/Lang("
            + language.toLanguageTag()
            + ")/ViewerPreferences<</DisplayDocTitle true>>"
            + intent;
    String entries =
        "/Type/Page/Parent "
            + pages
            + " 0 R/MediaBox[0 0 "
            + Numbers.of(placement.pageWidth())
            + " "
            + Numbers.of(placement.pageHeight())
            + "]/Contents["
            + contents(fixed, page)
            + "]/StructParents 0/Tabs/S/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"
            + "/Resources<<"
            + resourceEntries;
    Skeleton skeleton =
        new Skeleton(
            out.toBytes(),
            out.crossReferences(),
            page,
            entries,
            fontEntries,
            opening + clip(placement),
            tags.documentNumber(),
            tags.dynamicCount(),
            catalog,
            placement.pageHeight());
    return finished(skeleton, stamps, fixedFonts.all(), language, texts.placeholders());
  }

  private static List<List<Stamp>> stamped(List<PagePart> parts) {
    List<List<Stamp>> stamps = new ArrayList<>();
    for (PagePart part : parts) {
      if (part instanceof PagePart.Stamped layer) {
        stamps.add(layer.stamps());
      }
    }
    return stamps;
  }

  private CompiledTemplate finished(
      Skeleton skeleton,
      List<List<Stamp>> stamps,
      List<PrintedFont> fonts,
      Locale language,
      Set<String> placeholders) {
    Set<Face> stamped = StampedFaces.of(stamps);
    List<PrintedFont> useful =
        fonts.stream().filter(font -> stamped.contains(font.subset().face())).toList();
    CompiledTemplate bare =
        new CompiledTemplate(skeleton, stamps, useful, language, placeholders, new byte[0], null);
    byte[] sample = SampleSuffix.of(bare, signing.get().orElse(null));
    return new CompiledTemplate(skeleton, stamps, useful, language, placeholders, sample, null);
  }

  private static String contents(List<Integer> parts, int page) {
    StringBuilder contents = new StringBuilder();
    for (int part : parts) {
      int number = part > 0 ? part : page + CONTENTS_BEHIND_PAGE + -1 - part;
      contents.append(number).append(" 0 R ");
    }
    return contents.toString();
  }

  private static String fonts(FixedFonts fixedFonts, PdfBytes out) {
    StringBuilder entries = new StringBuilder();
    int index = 0;
    for (PrintedFont font : fixedFonts.all()) {
      if (font.subset().letters().isEmpty()) {
        continue;
      }
      int number = FontObjects.reserve(out);
      FontObjects.write(out, number, font.subset(), FontObjects.tag("LRL", index++), Deflate.BEST);
      entries.append('/').append(font.name()).append(' ').append(number).append(" 0 R");
    }
    return entries.toString();
  }

  /** What is behind all shapes goes to the page's edges, unless white margins were asked for. */
  private static void background(
      Slide slide, Placement placement, SlidePainter painter, PageBuilder behind) {
    boolean margins = slide.fitting() == Fitting.MARGINS;
    Content out = margins ? behind.fixed().add("q\n").add(clip(placement)) : behind.fixed();
    painter.background(slide.background(), placement.pageWidth(), placement.pageHeight(), out);
    if (margins) {
      out.add("Q\n");
    }
  }

  /** From the slide's points to the page's, y downwards. */
  static AffineTransform matrix(Placement placement) {
    AffineTransform matrix =
        AffineTransform.getTranslateInstance(placement.left(), placement.top());
    matrix.scale(placement.scaleX(), placement.scaleY());
    return matrix;
  }

  private static String opening(Placement placement) {
    Content opening = new Content();
    opening.add("q\n");
    opening.transform(new AffineTransform(1, 0, 0, -1, 0, placement.pageHeight()));
    return opening.toString();
  }

  /** Paints only what lies beside the slide. */
  private static String beside(Placement placement) {
    return new Content()
        .rectangle(0, 0, placement.pageWidth(), placement.pageHeight())
        .rectangle(
            placement.left(),
            placement.top(),
            placement.pageWidth() - 2 * placement.left(),
            placement.pageHeight() - 2 * placement.top())
        .add("W* n\n")
        .toString();
  }

  /** What lies beside the slide is not printed where the page is larger than the slide. */
  private static String clip(Placement placement) {
    return placement.kind() != Placement.Kind.OTHER
        ? ""
        : new Content()
            .rectangle(
                placement.left(),
                placement.top(),
                placement.pageWidth() - 2 * placement.left(),
                placement.pageHeight() - 2 * placement.top())
            .add("W n\n")
            .toString();
  }
}
