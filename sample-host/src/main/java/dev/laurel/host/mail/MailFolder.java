package dev.laurel.host.mail;

import dev.laurel.plugin.host.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Post that stays here: each mail becomes a file, and administrators read them on a page. */
public final class MailFolder implements Mailer {

  private static final Logger LOG = LoggerFactory.getLogger(MailFolder.class);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final Session session;

  /**
   * A mail that was kept.
   *
   * @param name of its file, without the ending
   * @param to whom it is for
   * @param subject what it is about
   * @param at when it was kept
   * @param text what it says
   * @param hasHtml whether it has HTML too
   */
  public record Kept(
      String name, String to, String subject, Instant at, String text, boolean hasHtml) {}

  /**
   * A folder for mails.
   *
   * @param folder the folder; made when the first mail comes
   * @param clock what time it is
   */
  public MailFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    Properties properties = new Properties();
    properties.setProperty(MimeMails.UTF_8_ALLOWED, "true");
    this.session = Session.getInstance(properties);
  }

  @Override
  public void send(Mail mail) throws IOException {
    Files.createDirectories(folder);
    String name =
        "%s-%04d.eml".formatted(NAME.format(clock.instant()), count.incrementAndGet() % 10_000);
    Path whole = folder.resolve(name);
    Path part = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      MimeMails.of(mail, "", session, clock.instant()).writeTo(out);
    } catch (IOException | RuntimeException e) {
      // There may be no room for it: it is sent again, and nothing half written stays.
      Files.deleteIfExists(part);
      throw e;
    } catch (MessagingException e) {
      Files.deleteIfExists(part);
      if (e.getNextException() instanceof IOException io) {
        throw io;
      }
      LOG.warn("A mail was not kept: {}", e.getMessage());
      return;
    }
    Files.move(part, whole);
    LOG.info("A mail was put into {}", name);
  }

  /**
   * The latest mails.
   *
   * @param most how many at most
   * @return the latest first
   * @throws IOException when the folder cannot be read
   */
  public List<Kept> latest(int most) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".eml"))
              .sorted(Comparator.reverseOrder())
              .limit(most)
              .toList();
    }
    List<Kept> mails = new ArrayList<>();
    for (Path file : files) {
      mails.add(kept(file));
    }
    return mails;
  }

  private Kept kept(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.eml$", "");
    try {
      MimeMessage message = read(file);
      return new Kept(
          name,
          MimeMails.text(message.getHeader("To", ", ")),
          MimeMails.text(message.getSubject()),
          MimeMails.at(message),
          MimeMails.text(message, "text/plain").orElse("").replace("\r\n", "\n"),
          MimeMails.text(message, "text/html").isPresent());
    } catch (MessagingException e) {
      throw new IOException("The mail " + name + " cannot be read", e);
    }
  }

  private MimeMessage read(Path file) throws IOException, MessagingException {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(session, in);
    }
  }

  /**
   * A mail as HTML.
   *
   * @param name of its file, without the ending
   * @return the document, or nothing where there is none
   * @throws IOException when it cannot be read
   */
  public Optional<String> html(String name) throws IOException {
    Path file = folder.resolve(name + ".eml");
    if (!name.matches("[0-9-]+") || Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      return MimeMails.text(read(file), "text/html");
    } catch (MessagingException e) {
      throw new IOException("The mail " + name + " cannot be read", e);
    }
  }
}
