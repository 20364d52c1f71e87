package dev.laurel.certificates.press;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Objects of a PDF file, written one behind the other; it knows where each begins. */
final class PdfBytes {

  private final int startOfBytes;
  private final int firstNumber;
  private final List<Integer> offsets = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);

  /**
   * Bytes of a file.
   *
   * @param startOfBytes how many bytes of the file stand before them
   * @param firstNumber of the objects that are written here
   */
  PdfBytes(int startOfBytes, int firstNumber) {
    this.startOfBytes = startOfBytes;
    this.firstNumber = firstNumber;
  }

  /** The number of an object to be written later. */
  int reserve() {
    offsets.add(-1);
    return firstNumber + offsets.size() - 1;
  }

  /** Writes an object that is not a stream. */
  void object(int number, String body) {
    begin(number);
    add(body).add("\nendobj\n");
  }

  /** Writes a stream. */
  void stream(int number, String dictionary, byte[] body) {
    begin(number);
    add("<<")
        .add(dictionary)
        .add("/Length ")
        .add(Integer.toString(body.length))
        .add(">>\nstream\n");
    add(body).add("\nendstream\nendobj\n");
  }

  /** Writes a stream, deflated. */
  void deflated(int number, String dictionary, byte[] body, int level) {
    stream(number, dictionary + "/Filter/FlateDecode", Deflate.compress(body, level));
  }

  PdfBytes add(String text) {
    return add(PdfText.latin(text));
  }

  PdfBytes add(byte[] more) {
    bytes.write(more, 0, more.length);
    return this;
  }

  /** How many bytes of the file there are up to here. */
  int position() {
    return startOfBytes + bytes.size();
  }

  /** The number behind that of the last object. */
  int nextNumber() {
    return firstNumber + offsets.size();
  }

  /** The lines of the cross-reference table for the objects written here. */
  String crossReferences() {
    StringBuilder lines = new StringBuilder(offsets.size() * 20);
    for (int offset : offsets) {
      if (offset < 0) {
        throw new IllegalStateException("An object of the PDF was not written");
      }
      String digits = Integer.toString(offset);
      lines.append("0000000000", 0, 10 - digits.length()).append(digits).append(" 00000 n \n");
    }
    return lines.toString();
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  private void begin(int number) {
    offsets.set(number - firstNumber, position());
    add(Integer.toString(number)).add(" 0 obj\n");
  }
}
