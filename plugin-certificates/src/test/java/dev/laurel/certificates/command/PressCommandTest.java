package dev.laurel.certificates.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.kit.web.Json;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressCommandTest {

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
  private final Path good;
  private final Path nameless;

  PressCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.good = folder.resolve("good.pptx");
    this.nameless = folder.resolve("nameless.pptx");
  }

  @BeforeEach
  void makeDesigns() throws IOException {
    Files.write(
        good,
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text("Day", "${certificate.date:d MMMM yyyy}")
            .build());
    Files.write(nameless, PresentationBuilder.a4().text("Title", "No name here").build());
  }

  private int run(String... words) {
    return new PressCommand(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(problems, true, StandardCharsets.UTF_8))
        .run(List.of(words));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return problems.toString(StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatIsFeasibleAndExitsWithTheWorst() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pptx"), "This is no presentation.");

    assertThat(run("check", good.toString())).isZero();
    assertThat(run("check", good.toString(), nameless.toString())).isEqualTo(1);
    assertThat(run("check", good.toString(), text.toString(), nameless.toString())).isEqualTo(2);
    assertThat(said()).contains("good.pptx: feasible").contains("nameless.pptx: not feasible");
    assertThat(said()).contains("text.pptx: not readable").contains("${learner.name}");
  }

  @Test
  void givesTheReportAsTheApiDoes() throws IOException {
    assertThat(run("check", "--json", nameless.toString())).isEqualTo(1);

    var report = Json.MAPPER.readTree(said());
    assertThat(report.at("/report/errors/0/code").asText()).isEqualTo("NO_LEARNER_NAME");
    assertThat(report.at("/report/errors/0/message").asText()).isNotBlank();
    assertThat(report.get("feasible").asBoolean()).isFalse();
  }

  @Test
  void printsOnePdfForEachRowAndGoesOnBehindOneThatFails() throws IOException {
    Path values =
        Files.writeString(
            folder.resolve("values.csv"),
            """
            file,learner.name,certificate.date
            first,Ana Müller,2026-04-20
            broken,Otto,yesterday
            ../third,Нина Ивановна,2026-04-21
            first,Ana Müller,2026-04-22
            """);
    Path target = folder.resolve("out");

    int code =
        run("print", good.toString(), "--values", values.toString(), "--out", target.toString());

    assertThat(code).isEqualTo(1);
    assertThat(complained()).contains("row 2").contains("yesterday");
    try (var files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("first.pdf", "first-2.pdf", "__third.pdf");
    }
    PdfAssert.assertThat(Files.readAllBytes(target.resolve("first.pdf")))
        .says("Ana Müller", "20 April 2026");
  }

  @Test
  void addsPicturesOnDemandAndReadsJson() throws IOException {
    Path values =
        Files.writeString(
            folder.resolve("values.json"), "[{\"file\":\"one\",\"learner.name\":\"王小明\"}]");
    Path target = folder.resolve("out");

    assertThat(
            run(
                "print",
                good.toString(),
                "--values",
                values.toString(),
                "--out",
                target.toString(),
                "--png",
                "60"))
        .isZero();
    assertThat(Files.readAllBytes(target.resolve("one.png"))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() {
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("prent", good.toString())).isEqualTo(2);
    assertThat(run("print", good.toString(), "--out", "x")).isEqualTo(2);
    assertThat(run("check", "--colour", good.toString())).isEqualTo(2);
    assertThat(run("check", folder.resolve("none.pptx").toString())).isEqualTo(2);
    assertThat(complained()).contains("--values is needed").contains("--colour");
    assertThat(run("--help")).isZero();
  }
}
