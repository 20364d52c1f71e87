package dev.laurel.certificates.slide;

import dev.laurel.certificates.Allowed;
import java.util.Arrays;

/**
 * Decodes symbols whose codes change with each that was read: a Huffman tree in which nodes stand
 * in the order of their weights (MicroType Express, W3C Submission of 5 March 2008, AHUFF).
 */
@Allowed(
    "fields are final — because its tree changes with each symbol and lives as long as one font is read")
final class AdaptiveHuffman {

  private static final int ROOT = 1;
  private static final int BYTES = 256;
  private static final int MOST_STEPS = 400_000_000;

  private final BitReader bits;
  private final int[] up;
  private final int[] left;
  private final int[] right;
  private final int[] symbol;
  private final int[] weight;
  private final int[] nodeOf;
  private int steps;

  AdaptiveHuffman(BitReader bits, int symbols) {
    this.bits = bits;
    int nodes = 2 * symbols;
    up = new int[nodes];
    left = new int[nodes];
    right = new int[nodes];
    symbol = new int[nodes];
    weight = new int[nodes];
    nodeOf = new int[symbols];
    Arrays.fill(symbol, -1);
    for (int node = nodes - 1; node >= ROOT; node--) {
      up[node] = node / 2;
      if (node >= symbols) {
        symbol[node] = node - symbols;
        nodeOf[node - symbols] = node;
        weight[node] = 1;
      } else {
        left[node] = 2 * node;
        right[node] = 2 * node + 1;
        weight[node] = weight[left[node]] + weight[right[node]];
      }
    }
    if (symbols > BYTES) {
      seen(BYTES, 1);
      seen(BYTES + 1, 1);
      seen(symbols - 3, 12);
      seen(symbols - 2, 6);
    } else {
      for (int each = 0; each < 2 * symbols; each++) {
        seen(each % symbols, 1);
      }
    }
  }

  /** The next symbol. */
  int read() {
    int node = ROOT;
    do {
      node = bits.bit() ? right[node] : left[node];
    } while (symbol[node] < 0);
    int found = symbol[node];
    count(node);
    return found;
  }

  private void seen(int which, int times) {
    for (int i = 0; i < times; i++) {
      count(nodeOf[which]);
    }
  }

  /** Adds one to a node and all above it, each moved to the front of those that weigh the same. */
  private void count(int leaf) {
    int node = leaf;
    while (node != ROOT) {
      int front = node;
      while (front - 1 > ROOT && weight[front - 1] == weight[node]) {
        front--;
        steps++;
      }
      if (front != node) {
        swap(front, node);
        node = front;
      }
      weight[node]++;
      node = up[node];
    }
    weight[ROOT]++;
    if (steps > MOST_STEPS) {
      throw new IndexOutOfBoundsException("The data are made to take long");
    }
  }

  private void swap(int one, int other) {
    swap(left, one, other);
    swap(right, one, other);
    swap(symbol, one, other);
    settle(one);
    settle(other);
  }

  private static void swap(int[] values, int one, int other) {
    int kept = values[one];
    values[one] = values[other];
    values[other] = kept;
  }

  private void settle(int node) {
    if (symbol[node] < 0) {
      up[left[node]] = node;
      up[right[node]] = node;
    } else {
      nodeOf[symbol[node]] = node;
    }
  }
}
