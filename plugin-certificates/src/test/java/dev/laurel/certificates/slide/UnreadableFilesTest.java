package dev.laurel.certificates.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.laurel.certificates.slide.Unreadable.Reason;
import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnreadableFilesTest {

  @Test
  void refusesWhatIsNoPresentation() {
    assertThat(reason("this is no presentation".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.NOT_A_PRESENTATION);
    assertThat(reason(new byte[0])).isEqualTo(Reason.NOT_A_PRESENTATION);
  }

  @Test
  void refusesAZipThatUnpacksToTwoHundredMegabytesAtOnce() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    }
    byte[] bomb = out.toByteArray();

    Reason reason = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reason(bomb));

    assertThat(reason).isEqualTo(Reason.UNPACKS_TOO_LARGE);
  }

  @Test
  void refusesATruncatedFile() {
    byte[] whole = PresentationBuilder.a4().text("A", "b").build();

    assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void refusesAPresentationWithoutSlides() {
    assertThat(reason(PresentationBuilder.a4().slides(0).build())).isEqualTo(Reason.NO_SLIDES);
  }

  @Test
  void tellsEncryptedFromOldFormat() {
    assertThat(reason(ole("EncryptedPackage"))).isEqualTo(Reason.ENCRYPTED);
    assertThat(reason(ole("PowerPoint Document"))).isEqualTo(Reason.OLD_FORMAT);
    assertThat(reason(ole("WordDocument"))).isEqualTo(Reason.NOT_A_PRESENTATION);
  }

  @Test
  void refusesTooManyShapes() {
    PresentationBuilder builder = PresentationBuilder.a4();
    for (int i = 0; i <= Limits.SHAPES; i++) {
      builder.slideShape("<p:sp/>");
    }

    assertThat(reason(builder.build())).isEqualTo(Reason.TOO_MANY_SHAPES);
  }

  @Test
  void refusesElementsNestedBeyondAllUse() {
    String deep = "<p:grpSp>".repeat(300) + "</p:grpSp>".repeat(300);

    assertThat(reason(PresentationBuilder.a4().slideShape(deep).build()))
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void refusesAPictureOfTooManyPixels() {
    byte[] png = PresentationBuilder.png(1, 1);
    png[18] = (byte) 0x90;
    png[22] = (byte) 0x90;

    assertThat(reason(PresentationBuilder.a4().picture("P", png, "png", "", 10).build()))
        .isEqualTo(Reason.PICTURE_TOO_LARGE);
  }

  @Test
  void neverReadsExternalEntities() {
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">&x;"
            + "</p:presentation>";

    Reading reading =
        new PresentationReader()
            .read(
                PresentationBuilder.a4()
                    .part("ppt/presentation.xml", hostile.getBytes(StandardCharsets.UTF_8))
                    .build(),
                "hostile.pptx");

    assertThat(reading).isInstanceOf(Unreadable.class);
  }

  @Test
  void answersWithoutExceptionWhateverIsBroken() {
    byte[] whole =
        PresentationBuilder.a4()
            .text("A", "${learner.name}")
            .picture("P", PresentationBuilder.png(9, 9), "png", "", 20)
            .build();
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j < 20; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }

      assertThat(new PresentationReader().read(broken, "broken.pptx")).isNotNull();
    }
  }

  private static byte[] ole(String entry) {
    byte[] bytes = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    return bytes;
  }

  private static Reason reason(byte[] bytes) {
    Reading reading = new PresentationReader().read(bytes, "test.pptx");
    assertThat(reading).isInstanceOf(Unreadable.class);
    return ((Unreadable) reading).reason();
  }
}
