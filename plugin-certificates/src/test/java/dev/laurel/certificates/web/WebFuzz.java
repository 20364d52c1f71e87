package dev.laurel.certificates.web;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.ShortNumber;
import dev.laurel.kit.configuration.Source;
import dev.laurel.kit.web.Languages;
import java.nio.charset.StandardCharsets;

/** Doors to the readers of this package, for inputs of any kind. */
public final class WebFuzz {

  private static final int LENGTH = 1000;
  private static final Clients CLIENTS = Clients.behind("10.0.0.0/8, ::1");
  private static final Languages LANGUAGES =
      Languages.of(WebFuzz.class.getClassLoader(), "dev.laurel.certificates.messages");

  private WebFuzz() {}

  /** Which proxies are believed. */
  public static void settings(Source source) {
    try {
      Clients.behind(source.text("verify.proxies", ""));
    } catch (IllegalArgumentException told) {
      if (!String.valueOf(told.getMessage()).contains("laurel.verify.proxies")) {
        throw told;
      }
    }
  }

  /** Lines: a range, what a proxy says, languages, a query, a number. */
  public static void headers(byte[] input) {
    String[] lines = new String(input, StandardCharsets.UTF_8).split("\n", -1);
    if (ByteRange.of(line(lines, 0), LENGTH) instanceof ByteRange.Part part
        && (part.from() < 0 || part.to() < part.from() || part.to() >= LENGTH)) {
      throw new AssertionError(part.toString());
    }
    CLIENTS.of("10.0.0.1", line(lines, 1));
    CLIENTS.of(line(lines, 1), line(lines, 1));
    LANGUAGES.accepted(line(lines, 2));
    LANGUAGES.named(line(lines, 3));
    CertificateId read = ShortNumber.read(line(lines, 4)).orElse(null);
    if (read != null && !read.equals(ShortNumber.read(ShortNumber.of(read)).orElse(null))) {
      throw new AssertionError(read.toString());
    }
  }

  private static String line(String[] lines, int number) {
    return number < lines.length ? lines[number] : "";
  }
}
