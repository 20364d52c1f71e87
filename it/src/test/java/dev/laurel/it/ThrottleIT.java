package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Strangers who ask too often wait; others do not wait for them. */
class ThrottleIT {

  private static final String ANY = "/plugins/certificates/verify/" + "0".repeat(32);

  private static HostOnItsOwn host;

  @BeforeAll
  static void start() throws IOException {
    host =
        HostOnItsOwn.start(
            Path.of("target", "throttle-data"),
            Map.of("LAUREL_VERIFY_PER_MINUTE", "5", "LAUREL_VERIFY_PROXIES", "127.0.0.0/8, ::1"));
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  private static HttpResponse<String> ask(String path, String client, String accept) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(host.origin() + path))
                  .header("X-Forwarded-For", client)
                  .header("Accept", accept)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void asksOneClientToWaitAndNoOther() {
    for (int at = 0; at < 5; at++) {
      assertThat(ask(ANY + ".json", "198.51.100.7", "*/*").statusCode()).isEqualTo(404);
    }

    HttpResponse<String> machine = ask(ANY + ".json", "198.51.100.7", "*/*");
    HttpResponse<String> page = ask(ANY, "198.51.100.7", "text/html,*/*;q=0.8");

    assertThat(machine.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(machine.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 12);
    assertThat(machine.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(page.statusCode()).isEqualTo(429);
    assertThat(page.body()).contains("Please wait a moment", "Please try again in");
    assertThat(ask(ANY, "198.51.100.8", "text/html").statusCode()).isEqualTo(404);
    // What a client writes itself before our proxy does not make another of it.
    assertThat(ask(ANY, "203.0.113.5, 198.51.100.7", "text/html").statusCode()).isEqualTo(429);
    assertThat(ask("/plugins/certificates/v/" + "0".repeat(26), "198.51.100.7", "*/*").statusCode())
        .isEqualTo(429);
    // Each is signed anew, which costs more than a look.
    String credential = "/plugins/certificates/badges/credentials/" + "0".repeat(32);
    assertThat(ask(credential, "198.51.100.7", "*/*").statusCode()).isEqualTo(429);
    assertThat(ask(credential, "198.51.100.9", "*/*").statusCode()).isEqualTo(404);
  }
}
