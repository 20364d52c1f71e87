package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Token;
import dev.laurel.kit.hash.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the suffix of one certificate. */
final class Stamper {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_ADDRESS = 600;

  private final CompiledTemplate template;
  private final Skeleton skeleton;
  private final Values values;
  private final StampFonts fonts;
  private final Supplement supplement;

  Stamper(CompiledTemplate template, Details details, Supplement supplement) {
    this.template = template;
    this.skeleton = template.skeleton();
    this.values = Values.of(details, template.language());
    this.fonts = new StampFonts(template);
    this.supplement = supplement;
  }

  Stamping stamp() {
    List<Content> contents = new ArrayList<>();
    for (List<Stamp> layer : template.stamps()) {
      Content content = new Content().add(skeleton.opening());
      for (Stamp stamp : layer) {
        if (stamp instanceof Stamp.Words words) {
          Stamping.Unprintable reason = words(words.frame(), content);
          if (reason != null) {
            return reason;
          }
        } else if (stamp instanceof Stamp.Code code) {
          String address = values.of(Stamp.Code.TOKEN);
          if (address.length() > LONGEST_ADDRESS) {
            return new Stamping.Unprintable("DOES_NOT_FIT", List.of(address, "QR"));
          }
          code(code, address, content);
        }
      }
      contents.add(content.add("Q\n"));
    }
    return new Stamping.Stamped(suffix(contents));
  }

  private Stamping.@Nullable Unprintable words(TextFrame frame, Content content) {
    String tooLong = tooLong(frame);
    if (tooLong != null) {
      return new Stamping.Unprintable(
          "DOES_NOT_FIT", List.of(tooLong.substring(0, 100) + "…", frame.name()));
    }
    SharedTexts.Key key = SharedTexts.key(frame, values);
    String known = key == null ? null : template.sharedTexts().find(key);
    if (known != null) {
      content.add(known);
      return null;
    }
    List<Filled> filled = FramePainter.filled(frame, values, Fonts.library());
    Stamping.Unprintable flawed = flawed(frame, filled);
    if (flawed != null) {
      return flawed;
    }
    SetText set = new FrameSetter(frame, filled).forLearner();
    if (!set.fits()) {
      return new Stamping.Unprintable("DOES_NOT_FIT", List.of(text(frame), frame.name()));
    }
    int begin = content.length();
    long own = fonts.ownUses();
    FramePainter.paint(frame, set, fonts, content);
    if (key != null && own == fonts.ownUses()) {
      template.sharedTexts().keep(key, content.from(begin));
    }
    return null;
  }

  private Stamping.@Nullable Unprintable flawed(TextFrame frame, List<Filled> filled) {
    Flaws flaws = Flaws.NONE;
    for (Filled one : filled) {
      flaws = flaws.and(one.flaws());
    }
    if (!flaws.missing().isEmpty()) {
      return new Stamping.Unprintable("NO_GLYPHS", List.of(text(frame), flaws.missing()));
    }
    return flaws.none()
        ? null
        : new Stamping.Unprintable("STRAY_MARK", List.of(text(frame), flaws.stray()));
  }

  private @Nullable String tooLong(TextFrame frame) {
    for (Para para : frame.paragraphs()) {
      for (Span span : para.spans()) {
        Token token = span.token();
        if (token != null && values.of(token).length() > LONGEST) {
          return values.of(token);
        }
      }
    }
    return null;
  }

  private static void code(Stamp.Code code, String address, Content content) {
    content.add("/Figure<</MCID ").add(Integer.toString(code.mark())).add(">>BDC\n");
    if (!address.isEmpty()) {
      QrCode.paint(address, code.place(), content);
    }
    content.add("EMC\n");
  }

  private Suffix suffix(List<Content> contents) {
    PdfBytes out =
        new PdfBytes(
            skeleton.prefix().length, skeleton.firstNumber(), template.dictionary().length + 512);
    int page = out.reserve();
    int metadata = out.reserve();
    for (Content content : contents) {
      out.stream(out.reserve(), "", content.bytes());
    }
    codes(out, page);
    TextFrame box = SignatureObjects.box(template.stamps()).orElse(null);
    int tag = box == null ? 0 : out.reserve();
    StringBuilder fontEntries = new StringBuilder(skeleton.fontEntries());
    int index = 0;
    for (PrintedFont font : fonts.own()) {
      int number = FontObjects.reserve(out);
      FontObjects.write(out, number, font.subset(), FontObjects.tag("OWN", index++), Deflate.NONE);
      fontEntries.append('/').append(font.name()).append(' ').append(number).append(" 0 R");
    }
    out.stream(
        metadata,
        "/Type/Metadata/Subtype/XML",
        Xmp.of(title(), address(), supplement.file() == null ? 2 : 3));
    StringBuilder catalogEntries = new StringBuilder(skeleton.catalogEntries());
    StringBuilder pageEntries = new StringBuilder();
    EmbeddedFile file = supplement.file();
    FileObjects.Written written =
        file == null ? FileObjects.Written.NOTHING : FileObjects.write(out, file, supplement.at());
    catalogEntries.append(written.catalogEntries());
    Signer signer = supplement.signer();
    SignatureObjects signature = signer == null ? null : new SignatureObjects(out);
    SignatureObjects.Hole hole = null;
    if (signer != null && signature != null) {
      catalogEntries.append(signature.catalogEntries());
      pageEntries.append(signature.pageEntry());
      if (box == null) {
        signature.writeUnseen(page);
      } else {
        signature.writeOver(box, skeleton.pageHeight(), page);
      }
      hole = signature.writeValue(signer, supplement.at());
    }
    if (box != null) {
      String type = signature == null ? "NonStruct" : "Form";
      String kids = signature == null ? "" : signature.tagKids(page);
      out.object(tag, DocumentTags.element(type, skeleton.documentTag(), page, kids, ""));
    }
    int catalog = out.reserve();
    out.object(catalog, "<<" + catalogEntries + ">>");
    pageEntries.append(skeleton.pageEntries()).append("/Font<<").append(fontEntries);
    out.object(page, "<<" + pageEntries + ">>>>>>");
    String id = identity();
    int start = out.position();
    int size = out.nextNumber();
    out.add("xref\n0 ").add(Integer.toString(size)).add("\n0000000000 65535 f \n");
    out.add(skeleton.crossReferences()).add(out.crossReferences());
    out.add("trailer\n<</Size ").add(Integer.toString(size));
    out.add("/Root ")
        .add(Integer.toString(catalog))
        .add(" 0 R/ID[<")
        .add(id)
        .add("><")
        .add(id)
        .add(">]>>\nstartxref\n");
    out.add(Integer.toString(start)).add("\n%%EOF\n");
    if (signer != null && signature != null && hole != null) {
      signature.seal(hole, template.begun(), signer, supplement.at());
    }
    return new Suffix(out.toBytes(), written.inside());
  }

  /** Of the file (ISO 32000-1 §14.4): the same for the same template and values only. */
  private String identity() {
    MessageDigest digest = Sha256.begin();
    digest.update(template.fingerprint());
    digest.update(PdfText.utf8(title() + "\n" + address()));
    for (Token token : template.tokens()) {
      digest.update(PdfText.utf8("\n" + values.of(token)));
    }
    if (supplement.signer() != null) {
      digest.update(PdfText.utf8("\n" + supplement.at()));
    }
    if (supplement.file() != null) {
      digest.update(supplement.file().bytes());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private void codes(PdfBytes out, int page) {
    List<Stamp.Code> codes =
        template.stamps().stream()
            .flatMap(List::stream)
            .flatMap(stamp -> stamp instanceof Stamp.Code code ? Stream.of(code) : Stream.empty())
            .toList();
    String address = values.of(Stamp.Code.TOKEN);
    for (Stamp.Code code : codes) {
      out.object(
          out.reserve(),
          DocumentTags.element(
              "Figure",
              skeleton.documentTag(),
              page,
              Integer.toString(code.mark()),
              "/Alt" + PdfText.string(address.isEmpty() ? "QR" : address)));
    }
  }

  private String title() {
    return Stream.of(Placeholder.LEARNER_NAME, Placeholder.COURSE_TITLE)
        .map(placeholder -> values.of(new Token(placeholder.canonical(), null)))
        .filter(text -> !text.isBlank())
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(" \u2013 "),
                joined -> joined.isEmpty() ? "Certificate" : joined));
  }

  private String address() {
    return values.of(new Token(Placeholder.CERTIFICATE_URL.canonical(), null));
  }

  private String text(TextFrame frame) {
    return frame.paragraphs().stream()
        .flatMap(para -> para.spans().stream())
        .map(span -> span.token() == null ? span.text() : values.of(span.token()))
        .collect(Collectors.joining())
        .replace('\n', ' ');
  }
}
