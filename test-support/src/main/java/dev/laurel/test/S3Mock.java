package dev.laurel.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Adobe's S3Mock in a process of its own, which can go down and come back with what it held. The
 * build puts its jar into {@code target/s3mock}.
 */
public final class S3Mock implements AutoCloseable {

  /** The bucket that is there. */
  public static final String BUCKET = "laurel";

  /** It starts in ten seconds, unless much else runs on the machine. */
  private static final int MOST_LOOKS = 2400;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Path folder;
  private final int port;
  private final int securePort;
  private @Nullable Process process;

  /**
   * Starts one.
   *
   * @param folder where its objects and its log are; made if it is not there
   */
  public S3Mock(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.port = freePort();
    this.securePort = freePort();
    start();
  }

  /** Where it is. */
  public URI endpoint() {
    return URI.create("http://localhost:" + port);
  }

  /** Brings it up, and waits until it answers. */
  public void start() {
    try {
      Files.createDirectories(folder.resolve("objects"));
      Process started =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx200m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "-Dcom.adobe.testing.s3mock.httpPort=" + port,
                  "-Dserver.port=" + securePort,
                  "-Dcom.adobe.testing.s3mock.store.root=" + folder.resolve("objects"),
                  "-Dcom.adobe.testing.s3mock.store.retain-files-on-exit=true",
                  "-Dcom.adobe.testing.s3mock.store.initial-buckets=" + BUCKET,
                  "-jar",
                  Path.of("target", "s3mock", "s3mock.jar").toString())
              .redirectErrorStream(true)
              .redirectOutput(
                  ProcessBuilder.Redirect.appendTo(folder.resolve("s3mock.log").toFile()))
              .start();
      process = started;
      Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
      for (int look = 0; !answers(); look++) {
        if (!started.isAlive() || look == MOST_LOOKS) {
          throw new IOException("S3Mock did not start; see " + folder.resolve("s3mock.log"));
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean answers() {
    try {
      return CLIENT
              .send(
                  HttpRequest.newBuilder(endpoint().resolve("/" + BUCKET))
                      .timeout(Duration.ofSeconds(10))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Takes it down; what it holds stays. */
  public void stop() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly();
      running.onExit().join();
    }
    process = null;
  }

  @Override
  public void close() {
    stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
