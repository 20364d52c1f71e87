package dev.laurel.certificates.signature;

import dev.laurel.certificates.key.KeyUnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
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
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    TimeStampRequest request =
        asking.generate(TSPAlgorithms.SHA256, digest, new BigInteger(64, random));
    try {
      TimeStampResponse response = new TimeStampResponse(answer(request.getEncoded()));
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new TSPException(String.valueOf(response.getStatusString()));
      }
      byte[] bytes = token.getEncoded();
      if (bytes.length > MOST_BYTES) {
        throw new TSPException("its token is too large");
      }
      return bytes;
    } catch (IOException | TSPException e) {
      throw new KeyUnusableException(
          "The time-stamp server “%s” gave no time stamp: %s."
                  .formatted(settings.url(), e.getMessage())
              + MENDING,
          e);
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
      return in.readNBytes(4 * MOST_BYTES);
    }
  }
}
