package dev.laurel.certificates.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PlainDocumentTest {

  private static final float LEFT = 56;
  private static final float RIGHT = 595.28f - 56;

  private static List<TextPosition> letters(String language, String text) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    try (PlainDocument document = new PlainDocument("Report", language)) {
      document.text(text);
      try (PDDocument read = Loader.loadPDF(document.bytes())) {
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        }.getText(read);
      }
    }
    return letters;
  }

  private static String text(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.getUnicode()));
    return text.toString();
  }

  private static long lines(List<TextPosition> letters) {
    return letters.stream().map(TextPosition::getYDirAdj).distinct().count();
  }

  @Test
  void breaksLinesWhereThereAreNoBlanks() throws IOException {
    List<TextPosition> letters = letters("zh-CN", "本课程的证书尚未启用，请先启用。".repeat(20));

    assertThat(lines(letters)).isGreaterThan(3);
    assertThat(letters).allMatch(one -> one.getXDirAdj() + one.getWidthDirAdj() < RIGHT + 1);
  }

  @Test
  void beginsArabicLinesOnTheRightWithJoinedLetters() throws IOException {
    List<TextPosition> letters = letters("ar", "الشهادة «\u2068Northgate\u2069» صالحة.");

    float end =
        letters.stream()
            .map(one -> one.getXDirAdj() + one.getWidthDirAdj())
            .max(Float::compare)
            .orElseThrow();
    assertThat(end).isBetween(RIGHT - 1, RIGHT + 1);
    assertThat(text(letters)).contains("Northgate").doesNotContain("?").containsPattern("[ﹰ-ﻼ]");
  }

  @Test
  void joinsLamAndAlefAndLeavesVowelMarksOut() throws IOException {
    String seen = text(letters("ar", "أطوَل الأسمَاء"));

    assertThat(Normalizer.normalize(seen, Normalizer.Form.NFKC).codePoints().sorted().toArray())
        .isEqualTo("أطول الأسماء".codePoints().sorted().toArray());
  }

  @Test
  void keepsWordsTogetherInALineFromTheLeft() throws IOException {
    List<TextPosition> letters = letters("de", "Machbarkeitsbericht der Vorlage. ".repeat(12));

    assertThat(lines(letters)).isGreaterThan(2);
    assertThat(letters.get(0).getXDirAdj()).isBetween(LEFT - 1, LEFT + 1);
  }
}
