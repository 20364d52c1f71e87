package dev.laurel.host.plugin;

import dev.laurel.plugin.host.Mailer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /**
   * A folder for mails.
   *
   * @param folder the folder; made when the first mail comes
   * @param clock what time it is
   */
  public MailFolder(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public void send(Mail mail) throws IOException {
    Files.createDirectories(folder);
    String name =
        "%s-%04d.eml".formatted(NAME.format(clock.instant()), count.incrementAndGet() % 10_000);
    Files.writeString(
        folder.resolve(name),
        "To: %s%nSubject: %s%nDate: %s%nContent-Type: text/plain; charset=UTF-8%n%n%s%n"
            .formatted(
                oneLine(mail.to()),
                oneLine(mail.subject()),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    clock.instant().atOffset(ZoneOffset.UTC)),
                mail.text()));
    LOG.info("A mail was put into {}", folder.resolve(name).getFileName());
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n]+", " ");
  }

  /**
   * The latest mails.
   *
   * @param most how many at most
   * @return their texts with headers, the latest first
   * @throws IOException when the folder cannot be read
   */
  public List<String> latest(int most) throws IOException {
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
    List<String> mails = new java.util.ArrayList<>();
    for (Path file : files) {
      mails.add(Files.readString(file));
    }
    return mails;
  }
}
