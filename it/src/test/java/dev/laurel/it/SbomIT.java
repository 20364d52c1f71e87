package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.kit.web.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The WAR says what is in it. */
class SbomIT {

  private static final Path WAR = Path.of("target/plugins/certificates.war");

  @Test
  void theBillOfMaterialsNamesEachLibraryOfTheWarAndNoOther() throws IOException {
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      List<String> named = new ArrayList<>();
      for (JsonNode one : components(war)) {
        named.add(one.get("name").asText() + "-" + one.get("version").asText() + ".jar");
        assertThat(one.path("licenses")).as(one.get("name").asText()).isNotEmpty();
        assertThat(one.path("hashes")).as(one.get("name").asText()).isNotEmpty();
      }

      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(
              war.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.matches("WEB-INF/lib/.+\\.jar"))
                  .map(name -> name.substring(name.lastIndexOf('/') + 1))
                  .toList());
    }
  }

  @Test
  void theGuideListsTheSameVersions() throws IOException {
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      List<String> rows = new ArrayList<>();
      for (JsonNode one : components(war)) {
        if (!one.get("group").asText().equals("dev.laurel")) {
          rows.add(
              "| %s:%s | %s |"
                  .formatted(
                      one.get("group").asText(),
                      one.get("name").asText(),
                      one.get("version").asText()));
        }
      }
      List<String> listed =
          Files.readAllLines(Path.of("../docs/dependencies.md")).stream()
              .filter(line -> line.matches("\\| [^ ]+:[^ ]+ \\|.*"))
              .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
              .toList();

      assertThat(listed).containsExactlyInAnyOrderElementsOf(rows);
    }
  }

  private static JsonNode components(ZipFile war) throws IOException {
    ZipEntry bill = war.getEntry("META-INF/sbom/certificates.cdx.json");
    Assumptions.assumeTrue(bill != null, "Maven makes no bill of materials when it is offline");
    JsonNode read = Json.MAPPER.readTree(war.getInputStream(bill).readAllBytes());
    assertThat(read.get("bomFormat").asText()).isEqualTo("CycloneDX");
    return read.get("components");
  }
}
