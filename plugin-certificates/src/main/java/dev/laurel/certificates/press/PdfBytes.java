package dev.laurel.certificates.press;

import java.security.MessageDigest;
import java.util.Arrays;

/** Objects of a PDF file, written one behind the other; it knows where each begins. */
final class PdfBytes {

  /** What stands behind the body of a stream. */
  static final String END_OF_STREAM = "\nendstream\nendobj\n";

  private final int startOfBytes;
  private final int firstNumber;
  private byte[] bytes;
  private int length;
  private int[] offsets = new int[16];
  private int objects;

  /**
   * Bytes of a file.
   *
   * @param startOfBytes how many bytes of the file stand before them
   * @param firstNumber of the objects that are written here
   */
  PdfBytes(int startOfBytes, int firstNumber) {
    this(startOfBytes, firstNumber, 8192);
  }

  /**
   * Bytes of a file.
   *
   * @param expected about how many they will be
   */
  PdfBytes(int startOfBytes, int firstNumber, int expected) {
    this.startOfBytes = startOfBytes;
    this.firstNumber = firstNumber;
    this.bytes = new byte[expected];
  }

  /** The number of an object to be written later. */
  int reserve() {
    if (objects == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * objects);
    }
    offsets[objects] = -1;
    return firstNumber + objects++;
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
    add(body).add(END_OF_STREAM);
  }

  /** Writes a stream, deflated if the level asks for it. */
  void deflated(int number, String dictionary, byte[] body, int level) {
    if (level == Deflate.NONE) {
      stream(number, dictionary, body);
    } else {
      stream(number, dictionary + "/Filter/FlateDecode", Deflate.compress(body, level));
    }
  }

  PdfBytes add(String text) {
    return add(PdfText.latin(text));
  }

  PdfBytes add(byte[] more) {
    if (length + more.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  /** How many bytes of the file there are up to here. */
  int position() {
    return startOfBytes + length;
  }

  /** The number behind that of the last object. */
  int nextNumber() {
    return firstNumber + objects;
  }

  /** The lines of the cross-reference table for the objects written here. */
  String crossReferences() {
    StringBuilder lines = new StringBuilder(objects * 20);
    for (int i = 0; i < objects; i++) {
      int offset = offsets[i];
      if (offset < 0) {
        throw new IllegalStateException("An object of the PDF was not written");
      }
      String digits = Integer.toString(offset);
      lines.append("0000000000", 0, 10 - digits.length()).append(digits).append(" 00000 n \n");
    }
    return lines.toString();
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** How many bytes are written here. */
  int length() {
    return length;
  }

  /** Writes over what was written at a place counted from the first byte here. */
  void patch(int place, String text) {
    byte[] over = PdfText.latin(text);
    System.arraycopy(over, 0, bytes, place, over.length);
  }

  /** Takes what was written between two places into a digest. */
  void update(MessageDigest digest, int from, int to) {
    digest.update(bytes, from, to - from);
  }

  /** Begins an object whose body and end are added. */
  void begin(int number) {
    offsets[number - firstNumber] = position();
    add(Integer.toString(number)).add(" 0 obj\n");
  }
}
