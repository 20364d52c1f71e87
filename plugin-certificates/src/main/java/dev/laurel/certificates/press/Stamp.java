package dev.laurel.certificates.press;

import java.awt.geom.AffineTransform;

/** Something that is painted anew for each certificate. */
sealed interface Stamp {

  /** A text with placeholders. */
  record Words(TextFrame frame) implements Stamp {}

  /**
   * The QR code with the certificate's address.
   *
   * @param place from a square with sides of 1 to the page's points, y downwards
   * @param mark number of its marked content
   * @param index among the QR codes of the template, from 0
   */
  record Code(AffineTransform place, int mark, int index) implements Stamp {

    public Code {
      place = new AffineTransform(place);
    }

    @Override
    public AffineTransform place() {
      return new AffineTransform(place);
    }
  }
}
