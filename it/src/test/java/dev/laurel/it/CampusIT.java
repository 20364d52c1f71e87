package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.campus.CampusServer;
import dev.laurel.kit.web.Json;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.UserId;
import dev.laurel.tck.NewCourse;
import dev.laurel.tck.NewPerson;
import dev.laurel.tck.Stage;
import dev.laurel.test.MariaDb;
import dev.laurel.test.PdfAssert;
import dev.laurel.test.PresentationBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The plugin as it is in a host that has nothing in common with the sample host. */
@ExtendWith(MariaDb.class)
@Tag("host-of-its-own")
class CampusIT {

  private static final String API = "/plugins/certificates/api/v1";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private static CampusServer campus;

  @BeforeAll
  static void start(DataSource database, @TempDir Path folder) {
    campus =
        new CampusServer(
            database,
            folder,
            Path.of("target", "plugins", "certificates.war"),
            "/plugins/certificates");
    RunningHost.await("the plugin", Duration.ofMinutes(1), campus::isReady);
  }

  @AfterAll
  static void stop() {
    campus.close();
  }

  private static UserId person(String username, String fullName, Role... roles) {
    return campus
        .stage()
        .person(
            new NewPerson(
                username,
                fullName,
                username + "@campus.example",
                username,
                Locale.GERMAN,
                Set.of(roles)));
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(campus.origin() + path))
        .timeout(Duration.ofMinutes(1));
  }

  private static <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    try {
      return CLIENT.send(request.build(), handler);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> as(String user, HttpRequest.Builder request) {
    String credentials = user + ":" + user;
    return send(
        request.header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode ok(String user, String method, String path, String json) {
    HttpResponse<String> answer =
        as(
            user,
            to(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 299);
    return json(answer.body());
  }

  private static JsonNode json(String body) {
    try {
      return Json.MAPPER.readTree(body.isEmpty() ? "{}" : body);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static HttpResponse<String> page(UserId who, String path) {
    return send(
        to(path).header("Cookie", campus.cookie(who)).header("Accept", "text/html"),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String found(String pattern, String page) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
    return matcher.group(1).replace("&amp;", "&");
  }

  private static String enabled(CourseKey course, String key) {
    HttpResponse<String> uploaded =
        as(
            "vera",
            to(API + "/templates")
                .header("Content-Type", Uploads.TYPE)
                .POST(
                    BodyPublishers.ofByteArray(
                        Uploads.form(
                            course.value(),
                            "campus.pptx",
                            PresentationBuilder.a4()
                                .text("Name", "${learner.name}")
                                .text("Course", "${course.title}")
                                .build()))));
    assertThat(uploaded.statusCode()).as(uploaded.body()).isEqualTo(201);
    String id = json(uploaded.body()).get("id").asText();
    String template = API + "/templates/" + id;
    ok("vera", "POST", template + "/submit", "{}");
    ok("pia", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    ok("cem", "POST", template + "/reviews", "{\"decision\":\"approve\",\"comment\":\"\"}");
    ok("vera", "POST", template + "/finalize", "{}");
    ok("pia", "POST", template + "/integrate", "{}");
    ok("vera", "PUT", key + "/modes/guest/template", "{\"templateId\":\"" + id + "\"}");
    ok("vera", "POST", key + "/examples", "{\"enableAnyway\":true}");
    return id;
  }

  @Test
  void carriesThePluginFromADesignToAVerifiedCertificate() {
    Stage stage = campus.stage();
    UserId vera = person("vera", "Véra Šimůnková");
    person("pia", "Pia Project", Role.PROJECT_MANAGER);
    person("cem", "Cem Çelik", Role.CUSTOMER_SUCCESS_MANAGER);
    UserId ada = person("ada", "Ада Лавлейс");
    UserId bob = person("bob", "Bob <b>Below</b>");
    CourseKey course =
        stage.course(
            new NewCourse(
                "Töpfern & Glasur",
                "Werkhof",
                Pacing.SELF,
                Instant.parse("2020-01-01T00:00:00Z"),
                null,
                List.of(new EnrolmentMode("guest", "Gast", true)),
                Set.of(vera)));
    String key =
        API
            + "/courses/"
            + URLEncoder.encode(course.value(), StandardCharsets.UTF_8).replace("+", "%20");
    stage.grading(course, new GradingPolicy(0.5, List.of(), List.of(new Badge("Vase", 1)), null));
    stage.enrol(course, List.of(ada, bob), "guest");
    assertThat(stage.tryStart(course)).as("a course without certificates starts").isFalse();
    String teach = stage.host().pages().course(HostPages.CoursePage.INSTRUCTOR, course);
    assertThat(page(vera, teach + "/certificates").body())
        .contains("Töpfern &amp; Glasur", "<b>Véra Šimůnková</b>");

    enabled(course, key);

    assertThat(stage.tryStart(course)).as("a course with certificates starts").isTrue();
    HttpResponse<String> tab = page(vera, teach + "/certificates");
    assertThat(tab.statusCode()).isEqualTo(200);
    assertThat(tab.body()).contains("campus");
    assertThat(page(ada, teach + "/certificates").statusCode()).isEqualTo(404);

    String recordOf = stage.host().pages().course(HostPages.CoursePage.PROGRESS, course);
    assertThat(page(bob, recordOf).body()).doesNotContain("/requests\"");
    stage.reach(course, ada, 0.9, 1);
    String cookie = campus.cookie(ada);
    String record =
        send(to(recordOf).header("Cookie", cookie), HttpResponse.BodyHandlers.ofString()).body();
    String request = found("action=\"([^\"]*/requests)\"", record);
    assertThat(asks(request, cookie, "wrong").statusCode()).isEqualTo(403);
    HttpResponse<String> asked =
        asks(request, cookie, found("name=\"_csrf\" value=\"([^\"]*)\"", record));
    assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
    assertThat(asked.headers().firstValue("Location").orElse("")).endsWith(recordOf);
    RunningHost.await(
        "Ada's certificate",
        () -> as("vera", to(key + "/certificates/ada")).body().contains("AVAILABLE"));

    String pdf = found("href=\"([^\"]*\\.pdf[^\"]*)\"", page(ada, recordOf).body());
    HttpResponse<byte[]> document =
        send(to(pdf).header("Cookie", cookie), HttpResponse.BodyHandlers.ofByteArray());
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(PdfAssert.text(document.body())).contains("Ада Лавлейс", "Töpfern & Glasur");
    assertThat(page(ada, "/my").body()).contains(".pdf");
    assertThat(
            send(to(pdf).header("Cookie", campus.cookie(bob)), HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isNotEqualTo(200);

    String id = ok("vera", "GET", key + "/certificates/ada", "").get("id").asText();
    HttpResponse<String> verified =
        send(to("/plugins/certificates/verify/" + id), HttpResponse.BodyHandlers.ofString());
    assertThat(verified.statusCode()).isEqualTo(200);
    assertThat(verified.body()).startsWith("<!DOCTYPE html>").contains("Ада Лавлейс");
  }

  private static HttpResponse<String> asks(String address, String cookie, String token) {
    return send(
        to(address)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("_csrf=" + token)),
        HttpResponse.BodyHandlers.ofString());
  }
}
