package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyUnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks a time-stamp server (RFC 3161) over HTTP. May be used by many threads at once. */
final class TimeStamps {

  /** More than servers' tokens with their chains have. */
  static final int MOST_BYTES = 12_000;

  /** What times begin with, in UTC (RFC 3161 §2.4.2); a fraction of a second may follow. */
  private static final DateTimeFormatter UP_TO_SECONDS =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

  private static final int SECONDS = 14;

  private static final String MENDING =
      " Look at laurel.timestamp.url, or leave it out to sign without time stamps.";

  private final StampSettings settings;
  private final SecureRandom random = new SecureRandom();

  TimeStamps(StampSettings settings) {
    this.settings = settings;
  }

  /**
   * A token.
   *
   * @param digest SHA-256 of what it is for
   * @throws KeyUnusableException when the server gives none
   */
  byte[] token(byte[] digest) {
    try {
      byte[] bytes = ask(digest).getEncoded();
      if (bytes.length > MOST_BYTES) {
        throw new TSPException("its token is too large");
      }
      return bytes;
    } catch (IOException | TSPException e) {
      throw unusable(e);
    }
  }

  /**
   * What time it is for the server.
   *
   * @throws KeyUnusableException when it gives no token
   */
  Instant time() {
    byte[] digest = new byte[32];
    random.nextBytes(digest);
    try {
      String written =
          ask(digest).getTimeStampInfo().toASN1Structure().getGenTime().getTimeString();
      return LocalDateTime.parse(written.substring(0, SECONDS), UP_TO_SECONDS)
          .toInstant(ZoneOffset.UTC);
    } catch (IOException | TSPException e) {
      throw unusable(e);
    }
  }

  private KeyUnusableException unusable(Exception e) {
    return new KeyUnusableException(
        "The time-stamp server “%s” gave no time stamp: %s."
                .formatted(settings.url(), e.getMessage())
            + MENDING,
        e);
  }

  private TimeStampToken ask(byte[] digest) throws IOException, TSPException {
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, random));
    TimeStampResponse response = new TimeStampResponse(answer(request.getEncoded()));
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new TSPException(String.valueOf(response.getStatusString()));
    }
    return token;
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
      return in.readNBytes(4 * MOST_BYTES);
    }
  }
}
