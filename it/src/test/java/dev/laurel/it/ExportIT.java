package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Certificates are taken away: all or some, in parts, for a printer, by mail. */
class ExportIT {

  private static final int LEARNERS = 25;

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(files.put(entry.getName(), in.readAllBytes())).isNull();
      }
    }
    return files;
  }

  private static byte[] got(HostOnItsOwn host, String address) {
    HttpResponse<byte[]> answer = host.bytes("ines", address);
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return answer.body();
  }

  @Test
  void givesThemAtOnceInPartsAndByMail() throws IOException {
    Path data = Path.of("target", "export-" + System.nanoTime(), "data").toAbsolutePath();
    HostOnItsOwn host = HostOnItsOwn.start(data);
    OwnCourse course = OwnCourse.made(host, "EXPORT", LEARNERS);
    course.finished(course.run());

    Map<String, byte[]> all = unzipped(got(host, course.address() + "/certificates.zip"));
    assertThat(all).hasSize(LEARNERS);
    assertThat(all.keySet()).anyMatch(name -> name.startsWith("Learner 李 7 (p7 "));
    String id = course.certificate("p7").get("id").asText();
    assertThat(all.get("Learner 李 7 (p7 " + id.substring(0, 12) + ").pdf"))
        .isEqualTo(course.pdf(id));

    partsTogetherAreAll(host, course, all);
    someAndForAPrinter(host, course);
    wrongAsksAreAnsweredInWords(host, course);
    inTheBackground(host, course, all, data.resolve("mail"));
    host.stop();
  }

  private static void partsTogetherAreAll(
      HostOnItsOwn host, OwnCourse course, Map<String, byte[]> all) throws IOException {
    JsonNode parts =
        host.ok("ines", "GET", course.address() + "/certificates.parts?partSize=10", null);
    assertThat(parts.get("total").asInt()).isEqualTo(LEARNERS);
    List<String> names = new ArrayList<>();
    for (JsonNode part : parts.get("parts")) {
      byte[] zip = got(host, part.get("url").asText());
      assertThat(got(host, part.get("url").asText())).isEqualTo(zip);
      names.addAll(unzipped(zip).keySet());
    }
    assertThat(names).containsExactlyElementsOf(all.keySet());
    assertThat(
            unzipped(got(host, course.address() + "/certificates.zip?part=3&partSize=10")).keySet())
        .containsExactlyElementsOf(names.subList(20, LEARNERS));
  }

  private static void someAndForAPrinter(HostOnItsOwn host, OwnCourse course) throws IOException {
    assertThat(unzipped(got(host, course.address() + "/certificates.zip?username=p3,p4")))
        .hasSize(2);
    String csv =
        new String(got(host, course.address() + "/certificates.csv?q=p1"), StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(1 + 11);
    assertThat(csv.lines().findFirst().orElseThrow())
        .startsWith("id,username,fullName,")
        .endsWith(",template,design,issuedAt,reason,validUntil");
    assertThat(csv.lines().map(line -> line.split(",", -1).length)).containsOnly(11);
    assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)[7]))
        .allMatch(design -> design.endsWith(" · version 1"));
    assertThat(csv.lines().skip(1).map(line -> line.split(",", -1)[4]))
        .allMatch(grade -> grade.matches("0(\\.\\d{1,4})?|1"));
    HttpResponse<byte[]> marked =
        host.bytes("ines", course.address() + "/certificates.csv?q=p1&spreadsheet");
    assertThat(new String(marked.body(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + csv);
    assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"certificates-[A-Za-z0-9._-]+\\.csv\"");
    byte[] pdf = got(host, course.address() + "/certificates.pdf");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    assertThat(pdf.length)
        .isLessThan(course.pdf(course.certificate("p0").get("id").asText()).length * 5);
  }

  private static void wrongAsksAreAnsweredInWords(HostOnItsOwn host, OwnCourse course) {
    for (String query :
        List.of("part=0", "partSize=9999", "status=FAILED", "id=%27", "part=99&partSize=10")) {
      HttpResponse<byte[]> answer =
          host.bytes("ines", course.address() + "/certificates.zip?" + query);
      assertThat(answer.statusCode()).as(query).isIn(404, 422);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
    assertThat(
            host.call("ines", "POST", course.address() + "/exports?format=doc", null).statusCode())
        .isEqualTo(422);
    assertThat(host.bytes("p1", course.address() + "/certificates.zip").statusCode())
        .isEqualTo(403);
  }

  private static List<String> mails(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> mails = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".eml")).toList()) {
        mails.add(Files.readString(file));
      }
      return mails;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static void inTheBackground(
      HostOnItsOwn host, OwnCourse course, Map<String, byte[]> all, Path data) throws IOException {
    HttpResponse<String> asked =
        host.call(
            "ines",
            "POST",
            course.address() + "/exports?format=zip&partSize=20",
            HttpRequest.BodyPublishers.noBody());
    assertThat(asked.statusCode()).isEqualTo(202);
    String address = asked.headers().firstValue("Location").orElseThrow();
    String path = address.substring(address.indexOf("/plugins"));
    RunningHost.await(
        "the export",
        () -> host.ok("ines", "GET", path, null).get("state").asText().equals("READY"));
    List<String> names = new ArrayList<>();
    for (JsonNode file : host.ok("ines", "GET", path, null).get("files")) {
      byte[] zip = got(host, file.get("url").asText());
      assertThat(zip).hasSize(file.get("bytes").asInt());
      names.addAll(unzipped(zip).keySet());
      assertThat(host.bytes("p1", file.get("url").asText()).statusCode()).isEqualTo(403);
    }
    assertThat(names).containsExactlyElementsOf(all.keySet());
    String page = new String(got(host, course.exports()), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("data-export=\"READY\"")
        .containsPattern("certificates-[A-Za-z0-9._-]+-2\\.zip");
    // Alone, or in one mail with other news.
    RunningHost.await(
        "the mail",
        () ->
            mails(data).stream()
                .anyMatch(
                    mail ->
                        mail.contains("Your export of " + LEARNERS + " certificates")
                            && mail.contains(course.exports())));
  }
}
