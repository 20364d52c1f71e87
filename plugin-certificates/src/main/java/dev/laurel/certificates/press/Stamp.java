package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Token;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Stream;

/** Something that is painted anew for each certificate. */
sealed interface Stamp {

  /** What is filled in. */
  List<Token> tokens();

  /** A text with placeholders. */
  record Words(TextFrame frame) implements Stamp {

    @Override
    public List<Token> tokens() {
      return frame.paragraphs().stream()
          .flatMap(para -> para.spans().stream())
          .flatMap(span -> span.token() == null ? Stream.empty() : Stream.of(span.token()))
          .toList();
    }
  }

  /**
   * The QR code with the certificate's address.
   *
   * @param place from a square with sides of 1 to the page's points, y downwards
   * @param mark number of its marked content
   * @param index among the QR codes of the template, from 0
   */
  record Code(AffineTransform place, int mark, int index) implements Stamp {

    static final Token TOKEN = new Token(Placeholder.CERTIFICATE_QR.canonical(), null);

    public Code {
      place = new AffineTransform(place);
    }

    @Override
    public AffineTransform place() {
      return new AffineTransform(place);
    }

    @Override
    public List<Token> tokens() {
      return List.of(TOKEN);
    }
  }
}
