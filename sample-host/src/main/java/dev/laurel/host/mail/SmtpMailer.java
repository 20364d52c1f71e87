package dev.laurel.host.mail;

import dev.laurel.plugin.host.Mailer;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Post by an SMTP server. {@code smtp://} speaks TLS where the server offers it (STARTTLS), {@code
 * smtps://} from the first byte; each mail has a connection of its own and 20 seconds.
 */
public final class SmtpMailer implements Mailer {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);
  private static final String PATIENCE_MILLIS = "20000";

  private final Session session;
  private final String from;
  private final Clock clock;

  /**
   * Where mails go.
   *
   * @param server such as {@code smtp://user@mail.example.org:587}
   * @param password of the user in the address; not asked for where there is none
   * @param from the sender's address
   */
  public record Settings(URI server, String password, String from) {

    /**
     * Reads what an administrator configured.
     *
     * @param server the address
     * @param password the password
     * @param from the sender's address
     * @return the settings
     * @throws IllegalArgumentException with words that say what is allowed
     */
    public static Settings of(String server, String password, String from) {
      URI address = address(server);
      if (address == null || address.getHost() == null || !address.getScheme().matches("smtps?")) {
        throw new IllegalArgumentException(
            "The mail server is an address such as smtp://mail.example.org:587 or"
                + " smtps://user@mail.example.org, not ‘"
                + server
                + "’. The password comes from LAUREL_SMTP_PASSWORD.");
      }
      try {
        new InternetAddress(from, true);
      } catch (AddressException e) {
        throw new IllegalArgumentException(
            "The sender of mails is an address such as noreply@example.org, not ‘" + from + "’.",
            e);
      }
      return new Settings(address, password, from);
    }

    private static @Nullable URI address(String server) {
      try {
        URI address = URI.create(server);
        return address.getScheme() == null ? null : address;
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  /**
   * Post by a server.
   *
   * @param settings where it is
   * @param clock what time it is
   */
  public SmtpMailer(Settings settings, Clock clock) {
    this.from = settings.from();
    this.clock = clock;
    URI server = settings.server();
    String protocol = server.getScheme();
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail." + protocol + ".host", server.getHost());
    if (server.getPort() > 0) {
      properties.setProperty("mail." + protocol + ".port", String.valueOf(server.getPort()));
    }
    properties.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail." + protocol + ".timeout", PATIENCE_MILLIS);
    properties.setProperty("mail." + protocol + ".writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    // A bounce goes to the sender.
    properties.setProperty("mail." + protocol + ".from", from);
    String user = server.getUserInfo();
    if (user == null) {
      this.session = Session.getInstance(properties);
    } else {
      properties.setProperty("mail." + protocol + ".auth", "true");
      this.session =
          Session.getInstance(
              properties,
              new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                  return new PasswordAuthentication(user, settings.password());
                }
              });
    }
  }

  @Override
  public void send(Mail mail) throws IOException {
    // Jakarta Mail looks for its providers by the thread's class loader, which is the caller's.
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(SmtpMailer.class.getClassLoader());
    try {
      MimeMessage message = MimeMails.of(mail, from, session, clock.instant());
      Transport.send(message);
      LOG.info("A mail was sent: {}", message.getMessageID());
    } catch (AddressException e) {
      LOG.warn("A mail was not sent: {} is no address", mail.to());
    } catch (MessagingException e) {
      throw new IOException("The mail server did not take a mail: " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
