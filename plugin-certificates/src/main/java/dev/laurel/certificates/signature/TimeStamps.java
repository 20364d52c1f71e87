package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyUnusableException;
import dev.laurel.kit.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks a time-stamp server (RFC 3161) over HTTP. May be used by many threads at once. */
final class TimeStamps implements AutoCloseable {

  /** More than servers' tokens with their chains have. */
  static final int MOST_BYTES = 12_000;

  private static final String MENDING =
      " Look at laurel.timestamp.url, or leave it out to sign without time stamps.";

  private final StampSettings settings;
  private final SideBySide threads;
  private final SecureRandom random = new SecureRandom();
  private final StampHealth health = new StampHealth();

  TimeStamps(StampSettings settings) {
    this.settings = settings;
    this.threads = new SideBySide(settings.atOnce());
  }

  /** The threads that wait for the server. */
  SideBySide threads() {
    return threads;
  }

  /** What keeps the server from being used, as far as is known. */
  Optional<String> problem() {
    return health.problem(() -> threads.later(this::probe));
  }

  private void probe() {
    try {
      token(new byte[] {0});
    } catch (KeyUnusableException still) {
      // The server's state says so already.
    }
  }

  /**
   * A token, which was held to what it is for.
   *
   * @param signature the bytes that it is for
   * @throws KeyUnusableException when the server gives none that holds
   */
  byte[] token(byte[] signature) {
    try {
      byte[] token = asked(signature);
      health.well();
      return token;
    } catch (IOException | TSPException | RuntimeException e) {
      String message =
          "The time-stamp server “%s” gave no time stamp: %s."
                  .formatted(
                      settings.url(), String.valueOf(e.getMessage()).replaceFirst("\\.$", ""))
              + MENDING;
      health.unwell(message);
      throw new KeyUnusableException(message, e);
    }
  }

  private byte[] asked(byte[] signature) throws IOException, TSPException {
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(TSPAlgorithms.SHA256, Sha256.of(signature), new BigInteger(64, random));
    TimeStampResponse response = new TimeStampResponse(answer(request.getEncoded()));
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new TSPException(String.valueOf(response.getStatusString()));
    }
    byte[] bytes = TokenReading.distinguished(token.getEncoded());
    if (bytes.length > MOST_BYTES) {
      throw new TSPException("its token is too large");
    }
    TokenReading.of(bytes, signature);
    return bytes;
  }

  /**
   * What time it is for the server.
   *
   * @throws KeyUnusableException when it gives no token that holds
   */
  Instant time() {
    byte[] anything = new byte[32];
    random.nextBytes(anything);
    byte[] token = token(anything);
    try {
      return TokenReading.of(token, anything).at();
    } catch (IOException | TSPException e) {
      throw new IllegalStateException("A token that held does not any more", e);
    }
  }

  private byte[] answer(byte[] request) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) settings.url().toURL().openConnection();
    connection.setConnectTimeout((int) settings.timeout().toMillis());
    connection.setReadTimeout((int) settings.timeout().toMillis());
    connection.setDoOutput(true);
    connection.setInstanceFollowRedirects(false);
    connection.setRequestProperty("Content-Type", "application/timestamp-query");
    if (!settings.user().isEmpty()) {
      String both = settings.user() + ":" + settings.password();
      connection.setRequestProperty(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
    }
    try (OutputStream out = connection.getOutputStream()) {
      out.write(request);
    }
    if (connection.getResponseCode() != 200) {
      connection.disconnect();
      throw new IOException("it answered " + connection.getResponseCode());
    }
    try (InputStream in = connection.getInputStream()) {
      return read(in, System.nanoTime() + settings.timeout().toNanos());
    }
  }

  /** A server that goes on and on is too slow as well as one that does not answer. */
  private static byte[] read(InputStream in, long until) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[4096];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      all.write(buffer, 0, count);
      if (System.nanoTime() - until > 0) {
        throw new SocketTimeoutException("it takes too long");
      }
      if (all.size() > 4 * MOST_BYTES) {
        throw new IOException("it answers with too much");
      }
    }
    return all.toByteArray();
  }

  @Override
  public void close() {
    threads.close();
  }
}
