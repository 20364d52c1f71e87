package dev.laurel.certificates.fuzz;

import dev.laurel.certificates.certificate.CertificateFuzz;
import dev.laurel.certificates.press.PressFuzz;
import dev.laurel.certificates.signature.SignatureFuzz;
import dev.laurel.certificates.slide.SlideFuzz;
import dev.laurel.certificates.web.WebFuzz;
import java.util.Arrays;
import java.util.Locale;

/** What reads bytes or text from outside; one that throws anything at all has a fault. */
enum Target {
  /** A file as it is uploaded: read, reported on, compiled, printed. */
  PRESENTATION(40_000),
  /** One part of such a file: the first byte chooses which, the rest is what it holds. */
  MARKUP(12_000),
  /** A drawing on a slide. */
  SVG(4_000),
  /** A picture on a slide: JPEG, PNG, GIF, BMP, TIFF, EMF, WMF. */
  PICTURE(6_000),
  /** A font inside a presentation, wrapped (EOT) and compressed (MTX). */
  EMBEDDED(8_000),
  /** A font file that somebody uploads, or of a machine: TTF, OTF, TTC. */
  FONT(8_000),
  /** Words of a design with placeholders and patterns of dates, and a learner's name. */
  WORDS(400),
  /** A list of exceptions, in any encoding. */
  CSV(2_000),
  /** A certificate's number, and headers of a request. */
  HEADERS(300),
  /** Lines of settings. */
  SETTINGS(400),
  /** A signed PDF, and the signature inside of one. */
  SIGNATURE(30_000),
  /** The answer of a time-stamp server. */
  STAMP(30_000),
  /** A certificate as it is stored. */
  STORED(4_000);

  private final int longest;

  Target(int longest) {
    this.longest = longest;
  }

  static Target named(String name) {
    return Arrays.stream(values())
        .filter(target -> target.word().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no target " + name));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many bytes an input has at most. */
  int longest() {
    return longest;
  }

  void take(byte[] input) {
    switch (this) {
      case PRESENTATION -> Uploads.take(input);
      case MARKUP -> Uploads.markup(input);
      case SVG -> SlideFuzz.svg(input);
      case PICTURE -> SlideFuzz.picture(input);
      case EMBEDDED -> SlideFuzz.embeddedFont(input);
      case FONT -> PressFuzz.font(input);
      case WORDS -> Uploads.words(input);
      case CSV -> CertificateFuzz.csv(input);
      case HEADERS -> WebFuzz.headers(input);
      case SETTINGS -> Settings.read(input);
      case SIGNATURE -> SignatureFuzz.pdf(input);
      case STAMP -> SignatureFuzz.stamp(input);
      case STORED -> PressFuzz.stored(input);
    }
  }
}
