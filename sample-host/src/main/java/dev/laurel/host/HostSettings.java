package dev.laurel.host;

import dev.laurel.host.mail.SmtpMailer;
import dev.laurel.kit.configuration.Source;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the host is configured with, besides its command line.
 *
 * @param jdbcUrl the database, or null
 * @param jdbcUser who signs in to it
 * @param jdbcPassword with what
 * @param origin where people reach the host, or null
 * @param data the folder for all that is kept, or null
 * @param smtp the server that takes mails, or null
 * @param smtpPassword of the user in its address
 * @param sender the address that mails come from
 * @param isDemo whether to make the demo, or null
 * @param adminPassword of the first administrator, or null
 * @param settleSeconds how long plugins of the same server may take to be deployed
 */
record HostSettings(
    @Nullable String jdbcUrl,
    String jdbcUser,
    String jdbcPassword,
    @Nullable String origin,
    @Nullable Path data,
    @Nullable String smtp,
    String smtpPassword,
    String sender,
    @Nullable Boolean isDemo,
    @Nullable String adminPassword,
    int settleSeconds) {

  private static final String SENDER = "noreply@localhost";

  /**
   * Reads them.
   *
   * @throws dev.laurel.kit.configuration.WrongSettingsException when one is wrong
   */
  static HostSettings of(Source source) {
    String data = source.text("data", "");
    // Read where the log begins, before anything else.
    source.formed("log", "text|json", "text or json");
    return new HostSettings(
        source
            .formed(
                "jdbc.url",
                "jdbc:(mysql|mariadb)://\\S+/\\S+",
                "an address such as jdbc:mysql://localhost:3306/laurel")
            .map(url -> url.replaceFirst("^jdbc:mariadb:", "jdbc:mysql:"))
            .orElse(null),
        source.text("jdbc.user", "laurel"),
        source.secret("jdbc.password").orElse(""),
        source
            .address(
                "origin",
                "https?://[^\\s/?#]+/?",
                "an address without a path, such as https://lms.example.org")
            .map(address -> address.toString().replaceFirst("/$", ""))
            .orElse(null),
        data.isEmpty() ? null : Path.of(data),
        smtp(source),
        source.secret("smtp.password").orElse(""),
        source
            .formed("mail.from", "[^@\\s]+@[^@\\s]+", "an address such as noreply@example.org")
            .orElse(SENDER),
        source.text("demo", "").isEmpty() ? null : source.flag("demo", false),
        source.secret("admin.password").orElse(null),
        source.number("settle", 15, 0, 600, "whole seconds from 0 to 600"));
  }

  private static @Nullable String smtp(Source source) {
    String server = source.text("smtp.url", "");
    if (server.isEmpty()) {
      return null;
    }
    try {
      return SmtpMailer.Settings.of(server, "", SENDER).server().toString();
    } catch (IllegalArgumentException e) {
      throw source.wrong(
          "smtp.url",
          "it takes an address such as smtp://mail.example.org:587 or smtps://user@mail.example.org");
    }
  }

  @Override
  public String toString() {
    return "HostSettings[" + jdbcUrl + ", " + origin + "]";
  }
}
