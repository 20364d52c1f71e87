package dev.laurel.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is sent is shown as it was sent, and is never a part of a page, a header or a fault. */
class CrawlIT {

  private static HostOnItsOwn host;

  @BeforeAll
  static void start() throws IOException {
    host =
        HostOnItsOwn.start(
            // A new one each time: what is invalidated once cannot be again.
            Files.createTempDirectory(Path.of("target"), "crawl-").resolve("data"),
            Map.of("LAUREL_VERIFY_PER_MINUTE", "0"));
    CrawlStage.prepare(host);
  }

  @AfterAll
  static void stop() {
    host.stop();
  }

  @Test
  void aSiteThatShowsWhatIsSentAsItWasSentIsFound() throws IOException {
    HttpServer careless =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    careless.createContext(
        "/",
        exchange -> {
          String asked = URLDecoder.decode(exchange.getRequestURI().toString(), UTF_8);
          byte[] page = ("<p>" + asked + "<a href='/?q=x'>On</a>").getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    careless.start();
    try {
      String origin = "http://127.0.0.1:" + careless.getAddress().getPort();
      Crawl crawl = new Crawl(origin, 1);
      crawl.as(WebSession.nobody(origin), List.of("/"));

      assertThat(String.join("\n", crawl.faults()))
          .contains("takes what was sent for HTML", "lacks nosniff", "has the policy “”");
    } finally {
      careless.stop(0);
    }
  }

  @Test
  void whatIsSentIsNeverTakenForAPartOfAPage() {
    Crawl crawl = CrawlCommand.crawl(host.origin(), 1);

    System.out.println(CrawlCommand.said(crawl));
    assertThat(crawl.faults()).isEmpty();
    // So that it does not pass for want of pages.
    assertThat(crawl.kinds()).as("%s", crawl.kinds()).hasSizeGreaterThan(60);
    assertThat(crawl.kinds()).anyMatch(kind -> kind.endsWith("/certificates.csv"));
    assertThat(crawl.tried()).hasSizeGreaterThan(200);
  }
}
