package dev.laurel.certificates.press;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Names nobody would think of, the same ones every time. */
final class AnyNames {

  private static final int[] ODD = {
    0, 7, 9, 0xA, 0xD, 0x7F, 0x85, 0xA0, 0xAD, 0x301, 0x308, 0x327, 0x34F, 0x488, 0x5B0, 0x5C1,
    0x600, 0x61C, 0x64B, 0x651, 0x6DD, 0x93C, 0x93F, 0x94D, 0xE33, 0xE38, 0x115F, 0x17D2, 0x180B,
    0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x202A, 0x202E, 0x202F, 0x2060, 0x2066, 0x2069,
    0x20DD, 0x20E3, 0x25CC, 0x2764, 0x3000, 0x3099, 0x3164, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000,
    0xF8FF, 0xFB01, 0xFDD0, 0xFDFA, 0xFE0E, 0xFE0F, 0xFEFB, 0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF,
    0x1D173, 0x1F1EB, 0x1F1F7, 0x1F3F4, 0x1F3FD, 0x1F469, 0x1F680, 0x1F99C, 0xE0001, 0xE0067,
    0xE007F, 0xE0100, 0xF0000, 0x10FFFF
  };

  private final Random random = new Random(2_026);
  private final List<int[]> scripts = new ArrayList<>();

  AnyNames() {
    for (UnicodeScript script : UnicodeScript.values()) {
      int[] letters =
          IntStream.rangeClosed(0, 0x1FFFF)
              .filter(one -> UnicodeScript.of(one) == script && UnicodeBlock.of(one) != null)
              .filter(Character::isDefined)
              .toArray();
      if (letters.length > 0) {
        scripts.add(letters);
      }
    }
  }

  /** Characters of one script in any order, or of all, or odd ones between them. */
  String next() {
    StringBuilder name = new StringBuilder();
    int[] script = scripts.get(random.nextInt(scripts.size()));
    int length = 1 + random.nextInt(12);
    int oddity = random.nextInt(3);
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(8);
      if (oddity == 2 && kind < 3) {
        name.appendCodePoint(ODD[random.nextInt(ODD.length)]);
      } else if (oddity == 1 && kind == 0) {
        name.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      } else {
        name.appendCodePoint(kind == 7 ? ' ' : script[random.nextInt(script.length)]);
      }
    }
    return name.toString();
  }
}
