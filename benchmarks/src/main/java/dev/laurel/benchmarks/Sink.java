package dev.laurel.benchmarks;

import java.io.OutputStream;

/** Takes a PDF and counts its bytes. All ways write into one of these. */
final class Sink extends OutputStream {

  private long count;

  @Override
  public void write(int one) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    count += length;
  }

  long count() {
    return count;
  }
}
