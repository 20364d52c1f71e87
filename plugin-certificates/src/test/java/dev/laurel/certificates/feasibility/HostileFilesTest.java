package dev.laurel.certificates.feasibility;

import static dev.laurel.certificates.feasibility.HostileFiles.emf;
import static dev.laurel.certificates.feasibility.HostileFiles.repeated;
import static dev.laurel.certificates.feasibility.HostileFiles.zip;
import static dev.laurel.test.PresentationBuilder.a4;
import static dev.laurel.test.PresentationBuilder.png;
import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may upload templates cannot hurt the server by it. */
class HostileFilesTest {

  private static final long MOST_MILLIS = 10_000;

  /** Files and what is to become of them. */
  private record Pile(Path folder, Map<String, String> expected) {

    void put(String name, byte[] bytes, String result) throws IOException {
      Files.write(folder.resolve(name), bytes);
      expected.put(name, result);
    }
  }

  @Test
  void endInAReportOrAReasonWithinTenSecondsAndAQuarterOfAGigabyte(@TempDir Path folder)
      throws IOException, FontFormatException {
    Map<String, String> expected = new LinkedHashMap<>();
    Pile pile = new Pile(folder, expected);
    archives(pile);
    markup(pile);
    relations(pile);
    pictures(pile);
    fonts(pile);

    List<UploadRun.Outcome> outcomes = UploadRun.of(folder, "256m", 1);

    Map<String, String> results = new LinkedHashMap<>();
    outcomes.forEach(outcome -> results.put(outcome.name(), outcome.result()));
    assertThat(results).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(outcomes)
        .allSatisfy(
            outcome -> assertThat(outcome.millis()).as(outcome.name()).isLessThan(MOST_MILLIS));
  }

  private static void archives(Pile pile) throws IOException {
    byte[] blanks = repeated(" ", 90_000_000);
    pile.put("bomb-picture", a4().picture("P", blanks, "png", "", 50).build(), "UNPACKS_TOO_LARGE");
    byte[] zeros = new byte[45_000_000];
    pile.put("bomb-small-picture", a4().picture("P", zeros, "png", "", 50).build(), "report");
    byte[] inner = zip("a.zip", zip("b.zip", zip("c", new byte[50_000_000])));
    pile.put(
        "bomb-nested", a4().text("A", "b").part("ppt/embeddings/a.zip", inner).build(), "report");
    byte[] slide =
        ("<p>" + "<a b='c' d='e'/>".repeat(1_100_000) + "</p>").getBytes(StandardCharsets.US_ASCII);
    pile.put("bomb-markup", a4().part("ppt/slides/slide1.xml", slide).build(), "TOO_DEEP");
    pile.put("upload-100-megabytes", new byte[100_000_000], "FILE_TOO_LARGE");
    byte[] liar = a4().picture("P", zeros, "png", "", 50).build();
    pile.put("bomb-with-small-sizes", HostileFiles.withSmallSizes(liar), "DAMAGED");
    pile.put(
        "path-traversal",
        a4().part("../../../../tmp/laurel-was-here", png(1, 1)).text("A", "b").build(),
        "report");
  }

  private static void markup(Pile pile) throws IOException {
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      shapes.append(PresentationBuilder.textBox("T" + i, 10, 10, 10, 10, "<a:p/>"));
    }
    pile.put("shapes-10000", a4().slideShape(shapes.toString()).build(), "TOO_MANY_SHAPES");
    String group = "<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>";
    String deep = group.repeat(100) + "</p:grpSp>".repeat(100);
    pile.put("groups-100-deep", a4().slideShape(deep).build(), "report");
    deep = group.repeat(5_000) + "</p:grpSp>".repeat(5_000);
    pile.put("groups-5000-deep", a4().slideShape(deep).build(), "TOO_DEEP");
    pile.put("entities", entities("<!ENTITY x SYSTEM 'file:///etc/passwd'>"), "DAMAGED");
    pile.put(
        "entities-billion",
        entities(
            "<!ENTITY x '&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;'><!ENTITY y '&z;&z;&z;&z;&z;&z;&z;&z;'>"
                + "<!ENTITY z '&x;&x;&x;&x;&x;&x;'>"),
        "DAMAGED");
    StringBuilder points = new StringBuilder("<a:custGeom><a:pathLst><a:path w=\"9\" h=\"9\">");
    points.append("<a:moveTo><a:pt x=\"0\" y=\"0\"/></a:moveTo>");
    points.append("<a:lnTo><a:pt x=\"9\" y=\"9\"/></a:lnTo>".repeat(240_000));
    points.append("</a:path></a:pathLst></a:custGeom><a:solidFill/>");
    pile.put(
        "points-240000",
        a4().slideShape(
                PresentationBuilder.shape(
                    "F", PresentationBuilder.place(9, 9, 99, 99) + points, ""))
            .build(),
        "report");
  }

  private static byte[] entities(String declarations) {
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE p ["
            + declarations
            + "]><p:presentation"
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\">&x;"
            + "</p:presentation>";
    return a4().part("ppt/presentation.xml", xml.getBytes(StandardCharsets.UTF_8)).build();
  }

  private static void relations(Pile pile) throws IOException {
    PresentationBuilder circle = a4().text("A", "b");
    circle.relation("ppt/slideMasters/slideMaster1.xml", "slideMaster", "slideMaster1.xml", false);
    circle.relation("ppt/slides/slide1.xml", "slideLayout", "slide1.xml", false);
    pile.put("circle-of-sheets", circle.build(), "report");
    pile.put("circle-of-diagrams", HostileFiles.diagramInItself(), "report");
    PresentationBuilder outside = a4();
    String id =
        outside.relation("ppt/slides/slide1.xml", "image", "../../../../../etc/passwd", false);
    String linked = outside.relation("ppt/slides/slide1.xml", "image", "file:///etc/passwd", true);
    outside.slideShape(HostileFiles.picture(id)).slideShape(HostileFiles.picture(linked));
    pile.put("pictures-outside", outside.build(), "report");
  }

  private static void pictures(Pile pile) throws IOException {
    byte[] huge = png(1, 1);
    ByteBuffer.wrap(huge).putInt(16, 30_000).putInt(20, 30_000);
    pile.put("picture-30000", a4().picture("P", huge, "png", "", 50).build(), "PICTURE_TOO_LARGE");
    pile.put(
        "picture-large",
        a4().picture("P", HostileFiles.translucent(6_000), "png", "", 50).build(),
        "report");
    pile.put(
        "picture-cut",
        a4().picture("P", Arrays.copyOf(png(500, 500), 300), "png", "", 50).build(),
        "report");
    pile.put("emf-huge-bitmap", a4().picture("P", emf(30_000, 1), "emf", "", 50).build(), "report");
    pile.put(
        "emf-many-lines", a4().picture("P", emf(10, 300_000), "emf", "", 500).build(), "report");
    pile.put("emf-lines", a4().picture("P", emf(10, 100_000), "emf", "", 500).build(), "report");
    pile.put(
        "emf-noise",
        a4().picture("P", HostileFiles.noisy(emf(10, 50)), "emf", "", 50).build(),
        "report");
    for (Map.Entry<String, String> svg : HostileFiles.SVGS.entrySet()) {
      pile.put(
          "svg-" + svg.getKey(), a4().svg("P", svg.getValue(), png(9, 9), 50).build(), "report");
    }
  }

  private static void fonts(Pile pile) throws IOException, FontFormatException {
    Random random = new Random(7);
    pile.put("font-without-end", HostileFiles.endlessFont(), "report");
    pile.put("font-compressed-noise", HostileFiles.compressedFont(random), "report");
    for (int i = 0; i < 5; i++) {
      pile.put("font-broken-" + i, HostileFiles.brokenFont(random), "report");
    }
  }
}
