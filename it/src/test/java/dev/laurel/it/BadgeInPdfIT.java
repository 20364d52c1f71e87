package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import dev.laurel.kit.web.Json;
import dev.laurel.test.Standards;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Certificates that carry their Open Badge inside, as an administrator asks for it. */
class BadgeInPdfIT {

  private static final int LEARNERS = 250;
  private static final Path SCHEMAS =
      Path.of("../plugin-certificates/src/test/resources/dev/laurel/certificates/badge");

  private final Path folder = Path.of("target", "in-pdf-" + System.nanoTime()).toAbsolutePath();

  private HostOnItsOwn start() throws IOException {
    return start("trial.p12", "");
  }

  private HostOnItsOwn start(String key, String withdrawn) throws IOException {
    return HostOnItsOwn.start(
        folder.resolve("data"),
        Map.of(
            "LAUREL_SIGNING_TRIAL",
            folder.resolve(key).toString(),
            "LAUREL_SIGNING_WITHDRAWN",
            withdrawn,
            "LAUREL_BADGES_IN_PDF",
            "true"));
  }

  @Test
  void eachCertificateCarriesACredentialThatStandsUntilItIsTakenBack() throws Exception {
    HostOnItsOwn host = start();
    OwnCourse course = OwnCourse.made(host, "INSIDE", LEARNERS);
    host.ok("p0", "POST", course.address() + "/requests", "{}");
    assertThat(course.finished(course.run()).get("issued").asInt()).isEqualTo(LEARNERS - 1);

    Set<String> places = new HashSet<>();
    List<byte[]> pdfs = new ArrayList<>();
    for (int i = 0; i < LEARNERS; i += 10) {
      String id = course.certificate("p" + i).get("id").asText();
      byte[] pdf = course.pdf(id);
      pdfs.add(pdf);
      JsonNode credential = checked(host, inside(pdf));
      assertThat(credential.get("id").asText()).endsWith("/badges/credentials/" + id);
      assertThat(credential.at("/credentialSubject/identifier/1/identityHash").asText())
          .isEqualTo("Learner 李 " + i);
      assertThat(isRevoked(host, credential)).isFalse();
      places.add(credential.at("/credentialStatus/id").asText());
    }
    assertThat(places).hasSize(LEARNERS / 10);

    JsonNode asked = checked(host, inside(pdfs.get(0)));
    host.ok("ines", "POST", course.address() + "/certificates/p0/revoke", "{\"reason\":\"x\"}");
    RunningHost.await("the list to say so", () -> isRevoked(host, asked));
    assertThat(isRevoked(host, checked(host, inside(pdfs.get(1))))).isFalse();
    String id = course.certificate("p10").get("id").asText();
    byte[] other = course.pdf(id);
    JsonNode signature = host.ok("ines", "GET", verified(id), null).get("signature");
    assertThat(signature.has("withdrawnAt")).isFalse();
    host.stop();

    String stolen = signature.get("keyId").asText();
    HostOnItsOwn again = start("another.p12", stolen + "@2026-05-01");
    OwnCourse there = course.in(again);
    assertThat(there.pdf(there.certificate("p10").get("id").asText())).isEqualTo(other);
    assertThat(isRevoked(again, asked)).isTrue();
    aStolenKeyIsNotBelievedWhatItSignedStandsInTheRegister(again, stolen, id, inside(other));
    again.stop();
  }

  private static void aStolenKeyIsNotBelievedWhatItSignedStandsInTheRegister(
      HostOnItsOwn host, String stolen, String id, String credential) throws Exception {
    String key = JWSObject.parse(credential).getHeader().getKeyID();
    assertThat(host.call("ines", "GET", URI.create(key).getRawPath(), null).statusCode())
        .isEqualTo(404);
    assertThat(open(host, "/plugins/certificates/badges/keys.json")).doesNotContain(stolen);
    JsonNode verified = host.ok("ines", "GET", verified(id), null);
    assertThat(verified.get("status").asText()).isEqualTo("valid");
    assertThat(verified.at("/signature/withdrawnAt").asText()).isEqualTo("2026-05-01T00:00:00Z");
    assertThat(host.call("ines", "GET", verified(id).replace(".json", ""), null).body())
        .contains("data-withdrawn")
        .contains("withdrawn on 1 May 2026");
    assertThat(host.ok("admin", "GET", RunningHost.API + "/doctor", null).toString())
        .contains("KEY_WITHDRAWN_BEFORE", stolen);
  }

  private static String verified(String id) {
    return "/plugins/certificates/verify/" + id + ".json";
  }

  @Test
  void theDocumentIsSignedAndCanBeArchivedWithIt() throws Exception {
    HostOnItsOwn host = start();
    OwnCourse course = OwnCourse.made(host, "ARCHIVE", 1);
    host.ok("p0", "POST", course.address() + "/requests", "{}");
    byte[] pdf = course.pdf(course.certificate("p0").get("id").asText());
    Path file = Files.write(Files.createDirectories(folder).resolve("one.pdf"), pdf);

    assertThat(Standards.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Standards.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(said("pdfsig", "-nocert", file.toString()))
        .contains("Signature is Valid", "Total document signed");
    said("pdfdetach", "-save", "1", "-o", folder.resolve("credential.jwt").toString(), file + "");
    assertThat(Files.readString(folder.resolve("credential.jwt"))).isEqualTo(inside(pdf));
    for (String schema :
        List.of("ob_v3p0_achievementcredential_schema.json", "verifiable-credential-schema.json")) {
      assertThat(faults(schema, checked(host, inside(pdf)))).isEmpty();
    }
    String fetched =
        host.call(
                "p0",
                "GET",
                RunningHost.API
                    + "/certificates/"
                    + course.certificate("p0").get("id").asText()
                    + "/badge/credential.jwt",
                null)
            .body();
    assertThat(checked(host, fetched)).isEqualTo(checked(host, inside(pdf)));
    host.stop();
  }

  private static String said(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** The file inside, as PDFBox finds it by its name. */
  private static String inside(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDComplexFileSpecification found =
          Objects.requireNonNull(
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getNames()
                  .get("credential.jwt"));
      assertThat(found.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Supplement");
      assertThat(found.getEmbeddedFile().getSubtype()).isEqualTo("application/vc+jwt");
      return new String(found.getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII);
    }
  }

  private static JsonNode checked(HostOnItsOwn host, String token) {
    try {
      JWSObject signed = JWSObject.parse(token);
      JWK key = JWK.parse(open(host, signed.getHeader().getKeyID()));
      assertThat(signed.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
      return Json.MAPPER.readTree(signed.getPayload().toString());
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException | IOException e) {
      throw new AssertionError(token, e);
    }
  }

  private static String open(HostOnItsOwn host, String address) {
    return host.call("ines", "GET", URI.create(address).getRawPath(), null).body();
  }

  private static boolean isRevoked(HostOnItsOwn host, JsonNode credential) {
    JsonNode list =
        checked(host, open(host, credential.at("/credentialStatus/statusListCredential").asText()));
    byte[] packed =
        Base64.getUrlDecoder()
            .decode(list.at("/credentialSubject/encodedList").asText().substring(1));
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bits = unpacked.readAllBytes();
      int index = credential.at("/credentialStatus/statusListIndex").asInt();
      return (bits[index / 8] & 0x80 >> index % 8) != 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> faults(String schema, JsonNode document) throws IOException {
    SpecVersion.VersionFlag version =
        schema.startsWith("ob_")
            ? SpecVersion.VersionFlag.V201909
            : SpecVersion.VersionFlag.V202012;
    return JsonSchemaFactory.getInstance(version)
        .getSchema(Files.readString(SCHEMAS.resolve(schema)))
        .validate(
            document, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
