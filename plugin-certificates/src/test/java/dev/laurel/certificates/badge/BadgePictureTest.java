package dev.laurel.certificates.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgePictureTest {

  private static final int WHITE = 0xFFFFFDF7;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agile",
        "Agile Foundations for Project Managers in Regulated Industries",
        "مقدمة في إدارة المشاريع",
        "敏捷項目管理基礎課程",
        "परियोजना प्रबंधन",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
      })
  void keepsTitlesOfAnyScriptAndLengthInsideOfTheWreath(String title) throws IOException {
    BufferedImage picture = picture(title, "Northgate");

    Files.createDirectories(Path.of("target", "badges"));
    ImageIO.write(
        picture,
        "png",
        Path.of("target", "badges", Integer.toHexString(title.hashCode()) + ".png").toFile());
    int ink = 0;
    for (int y = 180; y < 430; y++) {
      for (int x = 150; x < 450; x++) {
        ink += picture.getRGB(x, y) == WHITE ? 0 : 1;
      }
      // Between the letters and the wreath nothing is written.
      if (y > 240 && y < 340) {
        assertThat(picture.getRGB(145, y)).isEqualTo(WHITE);
        assertThat(picture.getRGB(455, y)).isEqualTo(WHITE);
      }
    }
    assertThat(ink).isGreaterThan(1_500);
  }

  @Test
  void isTheSameForTheSameWordsAndAnotherForOthers() {
    assertThat(BadgePicture.png("Agile", "Northgate"))
        .isEqualTo(BadgePicture.png("Agile", "Northgate"))
        .isNotEqualTo(BadgePicture.png("Agile", "Southgate"))
        .isNotEqualTo(BadgePicture.png("Agility", "Northgate"));
  }

  private static BufferedImage picture(String title, String organisation) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(BadgePicture.png(title, organisation)));
  }
}
