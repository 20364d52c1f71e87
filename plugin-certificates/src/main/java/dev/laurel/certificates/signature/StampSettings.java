package dev.laurel.certificates.signature;

import dev.laurel.certificates.configuration.Source;
import dev.laurel.certificates.configuration.WrongSettingsException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The time-stamp server: {@code laurel.timestamp.url}, {@code .user}, {@code .timeout}, {@code
 * .at-once}; its password is in {@code LAUREL_TIMESTAMP_PASSWORD} or the file {@code
 * laurel.timestamp.password-file}.
 *
 * @param url its address
 * @param user who signs in; empty for nobody
 * @param timeout how long it may take to connect, and to answer
 * @param atOnce how many of the certificates of runs wait for it at a time, in this process
 */
record StampSettings(URI url, String user, String password, Duration timeout, int atOnce) {

  static Optional<StampSettings> of(Source source) {
    String url = source.text("timestamp.url", "");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.matches("https?://[^\\s]+")) {
      throw new WrongSettingsException(
          "laurel.timestamp.url is “%s”; it takes an address such as https://tsa.example.org/tsr."
              .formatted(url));
    }
    String user = source.text("timestamp.user", "");
    String password = source.secret("timestamp.password").orElse("");
    if (!user.isEmpty() && password.isEmpty()) {
      throw new WrongSettingsException(
          "laurel.timestamp.user is set, but no password. Set LAUREL_TIMESTAMP_PASSWORD, or"
              + " laurel.timestamp.password-file to a file whose first line it is.");
    }
    String seconds = source.text("timestamp.timeout", "10");
    if (!seconds.matches("[1-9]\\d?")) {
      throw new WrongSettingsException(
          "laurel.timestamp.timeout is “%s”; it takes whole seconds from 1 to 99."
              .formatted(seconds));
    }
    String atOnce = source.text("timestamp.at-once", "8");
    if (!atOnce.matches("[1-9]|[1-5]\\d|6[0-4]")) {
      throw new WrongSettingsException(
          "laurel.timestamp.at-once is “%s”; it takes a whole number from 1 to 64."
              .formatted(atOnce));
    }
    return Optional.of(
        new StampSettings(
            URI.create(url),
            user,
            password,
            Duration.ofSeconds(Long.parseLong(seconds)),
            Integer.parseInt(atOnce)));
  }

  @Override
  public String toString() {
    return "StampSettings[" + url + ", " + user + ", " + timeout + "]";
  }
}
