package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.laurel.kit.web.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A certificate leaves the LMS as Open Badge, and is checked by its public addresses alone. */
class BadgeIT {

  private static final String COURSE = "BADGE101";

  @Test
  void isFetchedByItsHolderAndCheckedByAnyoneUntilItIsTakenBack() throws Exception {
    String id = certificate("bea", "Béatrice Ng");

    HttpResponse<String> token = badge("bea", id, "credential.jwt");

    assertThat(token.statusCode()).isEqualTo(200);
    assertThat(token.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    JsonNode credential = checked(token.body());
    assertThat(credential.at("/issuer/name").asText()).isEqualTo("Northgate");
    assertThat(open(credential.at("/issuer/id")).get("name").asText()).isEqualTo("Northgate");
    assertThat(open(credential.at("/credentialSubject/achievement/id")).get("name").asText())
        .isEqualTo("Badges for all");
    assertThat(credential.toString()).doesNotContain("bea@example.org");
    assertThat(badge("luc", id, "credential.jwt").statusCode()).isEqualTo(404);
    assertThat(badge(null, id, "credential.jwt").statusCode()).isEqualTo(401);
    assertThat(isRevoked(credential)).isFalse();

    revoke("bea");
    RunningHost.await("the list to say so", () -> isRevoked(credential));
    assertThat(badge("ines", id, "credential.jwt").statusCode()).isEqualTo(404);

    done("ines", "POST", plugin() + "/certificates/bea/restore", "{\"reason\":\"a mistake\"}");
    JsonNode again = checked(badge("bea", id, "credential.jwt").body());
    assertThat(isRevoked(again)).isFalse();
    assertThat(isRevoked(credential)).isTrue();
  }

  @Test
  void isPublicOnlyWhileItsHolderSharesIt() {
    String id = certificate("bob", "Bob Öztürk");
    String address = "/plugins/certificates/badges/credentials/" + id;
    String verified = "/plugins/certificates/verify/" + id + ".json";

    assertThat(RunningHost.get(null, address).statusCode()).isEqualTo(404);
    assertThat(RunningHost.json(RunningHost.get(null, verified)).has("credential")).isFalse();
    share("bob", id);

    JsonNode credential = checked(RunningHost.get(null, address).body());
    assertThat(credential.get("id").asText())
        .isEqualTo(RunningHost.json(RunningHost.get(null, verified)).get("credential").asText())
        .endsWith(address);
  }

  @Test
  void isHadWithAProofInItByItsHolderAndByAnyoneOnceItIsShared() throws IOException {
    String id = certificate("bix", "Bix 李");
    String address = "/plugins/certificates/badges/credentials/" + id + "?format=data-integrity";

    HttpResponse<String> own = badge("bix", id, "credential.json?format=data-integrity");

    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Content-Type").orElse("")).startsWith("application/vc");
    JsonNode credential = Json.MAPPER.readTree(own.body());
    assertThat(credential.at("/proof/0/cryptosuite").asText()).isEqualTo("eddsa-rdfc-2022");
    assertThat(open(credential.at("/issuer/id")).at("/assertionMethod").toString())
        .contains(credential.at("/proof/0/verificationMethod").asText());
    assertThat(badge("luc", id, "credential.json?format=data-integrity").statusCode())
        .isEqualTo(404);
    assertThat(RunningHost.get(null, address).statusCode()).isEqualTo(404);
    share("bix", id);
    JsonNode shown = Json.MAPPER.readTree(RunningHost.get(null, address).body());
    assertThat(shown.at("/credentialSubject/achievement"))
        .isEqualTo(credential.at("/credentialSubject/achievement"));
    assertThat(credential.at("/credentialSubject/identifier").findValuesAsText("identityType"))
        .containsExactly("emailAddress", "name");
    assertThat(shown.at("/credentialSubject/identifier").findValuesAsText("identityType"))
        .containsExactly("name");
    HttpResponse<String> unknown = RunningHost.get(null, address.replace("data-integrity", "ldp"));
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(RunningHost.json(unknown).get("code").asText()).isEqualTo("NO_SUCH_FORMAT");
  }

  @Test
  void isNotGivenOutBeforeTheCertificateIsAvailable() {
    String id = certificate("bix", "Bix 李");
    String address = "/plugins/certificates/badges/credentials/" + id;
    share("bix", id);
    assertThat(RunningHost.get(null, address).headers().firstValue("X-Robots-Tag"))
        .hasValue("noindex");

    paced("instructor");
    available("2199-12-01T10:00:00Z");
    int token = RunningHost.get(null, address).statusCode();
    int proof = RunningHost.get(null, address + "?format=data-integrity").statusCode();
    available("");
    paced("self");

    assertThat(List.of(token, proof)).containsOnly(404);
    assertThat(RunningHost.get(null, address).statusCode()).isEqualTo(200);
  }

  private static void paced(String pacing) {
    done(
        "admin",
        "PUT",
        host(),
        """
        {"title":"Badges for all","org":"Northgate","pacing":"%s","staff":["ines"],
         "modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}"""
            .formatted(pacing));
  }

  private static void available(String from) {
    done(
        "ines",
        "PATCH",
        host() + "/advanced-settings",
        "{\"certificate_available_date\":\"" + from + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keys/none",
        "keys/%C3%A9",
        "issuers/none",
        "issuers/%C3%A9",
        "achievements/none",
        "achievements/%C3%A9",
        "achievements/%F0%9F%98%80.png",
        "status/none",
        "status/%C3%A9",
        "credentials/none",
        "credentials/%C3%A9"
      })
  void saysToScriptsOfAnySiteThatThereIsNothing(String path) {
    RunningHost.origin();

    HttpResponse<String> answer = RunningHost.get(null, "/plugins/certificates/badges/" + path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void letsScriptsOfAnySiteAskWithHeadersOfTheirOwn() {
    RunningHost.origin();

    HttpResponse<String> answer =
        RunningHost.call(null, "OPTIONS", "/plugins/certificates/badges/keys.json", null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).hasValue("*");
    assertThat(
            RunningHost.call(null, "OPTIONS", "/plugins/certificates/api/v1/me/certificates", null)
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
  }

  @Test
  void isAPictureWithTheCredentialInItFromTheHoldersPage() throws IOException {
    String id = certificate("ben", "Ben 李");
    done(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/ben",
        "{\"fullName\":\"Ben 李\",\"email\":\"ben@example.org\",\"locale\":\"fr\"}");
    try (Browsing browsing = new Browsing(RunningHost.origin())) {
      Page page = browsing.as("ben", 390);
      page.navigate("/plugins/certificates/my/certificates/" + id + "/share");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
      assertThat(page.locator("#verified").innerText())
          .isEqualTo("Personne ne l’a encore vérifié.");
      assertThat(
              (Integer) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth"))
          .isLessThanOrEqualTo(0);
      Browsing.picture(page, "share-badge");

      Download download = page.waitForDownload(() -> page.click("[data-way=badge]"));

      try (InputStream png = download.createReadStream()) {
        checked(baked(png.readAllBytes()));
      }
      assertThat(download.suggestedFilename()).isEqualTo("Badges for all – Ben 李.png");
      Download proven = page.waitForDownload(() -> page.click("[data-way=proven]"));
      try (InputStream json = proven.createReadStream()) {
        assertThat(Json.MAPPER.readTree(json.readAllBytes()).at("/proof/0/type").asText())
            .isEqualTo("DataIntegrityProof");
      }
    }
    JsonNode envelope = RunningHost.json(badge("ben", id, "credential.json"));
    assertThat(envelope.get("type").asText()).isEqualTo("EnvelopedVerifiableCredential");
    checked(envelope.get("id").asText().replaceFirst("^data:application/vc\\+jwt,", ""));
  }

  /** Lets everyone see a certificate. */
  static void share(String holder, String id) {
    done(
        holder,
        "PUT",
        RunningHost.API + "/certificates/" + id + "/sharing",
        "{\"shared\":true,\"picture\":true,\"grade\":false,\"findable\":false}");
  }

  /** Takes somebody's certificate back. */
  static void revoke(String holder) {
    done(
        "ines",
        "POST",
        plugin() + "/certificates/" + holder + "/revoke",
        "{\"reason\":\"by mistake\"}");
  }

  private static String host() {
    return RunningHost.HOST + "/courses/" + RunningHost.key(COURSE);
  }

  private static String plugin() {
    return RunningHost.API + "/courses/" + RunningHost.key(COURSE);
  }

  private static void done(String user, String method, String path, String json) {
    HttpResponse<String> answer = RunningHost.call(user, method, path, json);
    assertThat(answer.statusCode()).as(path + answer.body()).isBetween(200, 204);
  }

  /** A course for all tests, made by the first. */
  private static final class OwnCourse {

    static final String DESIGN = made();

    private static String made() {
      RunningHost.origin();
      paced("self");
      done(
          "admin",
          "PUT",
          host() + "/grading",
          """
          {"passMark":0.5,"badges":[{"name":"Quiz","weight":1}],"completionRule":{"minimum":0.5}}""");
      String design = Uploads.starter(COURSE, "honour");
      done(
          "ines", "PUT", plugin() + "/modes/honor/template", "{\"templateId\":\"" + design + "\"}");
      done("ines", "POST", plugin() + "/examples", "{\"enableAnyway\":true}");
      done("ines", "POST", host() + "/start", "{}");
      return design;
    }
  }

  /** Of somebody new, in a course for these tests. */
  static String certificate(String username, String fullName) {
    assertThat(OwnCourse.DESIGN).isNotEmpty();
    done(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/" + username,
        "{\"fullName\":\"%s\",\"email\":\"%s@example.org\",\"password\":\"%s\"}"
            .formatted(fullName, username, username));
    done("admin", "PUT", host() + "/enrolments/" + username, "{\"mode\":\"honor\"}");
    done(
        "admin",
        "PUT",
        host() + "/progress/" + username,
        "{\"scores\":{\"Quiz\":1},\"completion\":1}");
    done(username, "POST", plugin() + "/requests", "{}");
    return RunningHost.json(RunningHost.get("ines", plugin() + "/certificates/" + username))
        .get("id")
        .asText();
  }

  private static HttpResponse<String> badge(
      @org.jspecify.annotations.Nullable String user, String id, String file) {
    return RunningHost.get(user, RunningHost.API + "/certificates/" + id + "/badge/" + file);
  }

  private static JsonNode open(JsonNode address) {
    return RunningHost.json(RunningHost.get(null, URI.create(address.asText()).getRawPath()));
  }

  /** What is signed, once Nimbus has checked it with both forms of the public key. */
  private static JsonNode checked(String token) {
    try {
      JWSObject signed = JWSObject.parse(token);
      String kid = signed.getHeader().getKeyID();
      JWK key = JWK.parse(RunningHost.get(null, URI.create(kid).getRawPath()).body());
      JWKSet all =
          JWKSet.parse(RunningHost.get(null, "/plugins/certificates/badges/keys.json").body());
      assertThat(all.getKeyByKeyId(kid)).isEqualTo(key);
      assertThat(signed.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
      return Json.MAPPER.readTree(signed.getPayload().toString());
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(token, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRevoked(JsonNode credential) {
    String address = credential.at("/credentialStatus/statusListCredential").asText();
    JsonNode list = checked(RunningHost.get(null, URI.create(address).getRawPath()).body());
    byte[] packed =
        Base64.getUrlDecoder()
            .decode(list.at("/credentialSubject/encodedList").asText().substring(1));
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bits = unpacked.readAllBytes();
      int index = credential.at("/credentialStatus/statusListIndex").asInt();
      return (bits[index / 8] & 0x80 >> index % 8) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String baked(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      Element text =
          (Element)
              ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
                  .getElementsByTagName("iTXtEntry")
                  .item(0);
      assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
      return text.getAttribute("text");
    } finally {
      reader.dispose();
    }
  }
}
