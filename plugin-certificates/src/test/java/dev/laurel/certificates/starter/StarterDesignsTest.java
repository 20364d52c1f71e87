package dev.laurel.certificates.starter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.feasibility.Feasibility;
import dev.laurel.certificates.feasibility.FeasibilityReport;
import dev.laurel.certificates.slide.PresentationReader;
import dev.laurel.certificates.slide.Slide;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The designs that come with the plugin are what a designer would be proud of. */
class StarterDesignsTest {

  static Stream<String> ids() {
    return StarterDesigns.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void haveNothingToMend(String id) throws IOException {
    Slide slide = (Slide) new PresentationReader().read(shipped(id), id + ".pptx");

    FeasibilityReport report = new Feasibility().check(slide);

    assertThat(report.errors()).isEmpty();
    assertThat(report.warnings()).isEmpty();
    assertThat(slide.placeholders())
        .contains(
            "learner.name",
            "course.title",
            "certificate.date",
            "certificate.id",
            "certificate.url",
            "certificate.qr");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areShippedAsTheyAreDrawnHere(String id) throws IOException {
    assertThat(parts(shipped(id)))
        .isEqualTo(parts(Objects.requireNonNull(StarterDesigns.all().get(id))));
  }

  private static byte[] shipped(String id) throws IOException {
    try (InputStream in = StarterDesignsTest.class.getResourceAsStream(id + ".pptx")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Map<String, String> parts(byte[] presentation) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(presentation))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        parts.put(
            entry.getName(),
            new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        entry = zip.getNextEntry();
      }
    }
    return parts;
  }
}
