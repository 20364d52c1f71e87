package dev.laurel.host.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.plugin.host.Mailer;
import dev.laurel.test.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-03-14T09:26:53Z"));

  @Test
  void keepsMailsTheLatestFirst(@TempDir Path temp) throws IOException {
    MailFolder folder = new MailFolder(temp.resolve("mail"), clock);
    assertThat(folder.latest(10)).isEmpty();

    folder.send(new Mailer.Mail("ann@example.org", "Première", "Bonjour,\n證明書"));
    clock.advance(Duration.ofSeconds(1));
    folder.send(new Mailer.Mail("bo@example.org", "Second", "Hi", "<p>Hi</p>"));

    assertThat(folder.latest(10))
        .extracting(MailFolder.Kept::subject)
        .containsExactly("Second", "Première");
    MailFolder.Kept first = folder.latest(10).get(1);
    assertThat(first.to()).isEqualTo("ann@example.org");
    assertThat(first.text()).isEqualTo("Bonjour,\n證明書");
    assertThat(first.hasHtml()).isFalse();
    assertThat(first.at()).isEqualTo(Instant.parse("2026-03-14T09:26:53Z"));
    MailFolder.Kept second = folder.latest(1).get(0);
    assertThat(folder.html(second.name())).contains("<p>Hi</p>");
  }

  @Test
  void writesFilesThatPeopleCanRead(@TempDir Path temp) throws IOException {
    new MailFolder(temp, clock)
        .send(new Mailer.Mail("ann@example.org", "Première", "Voilà :\nhttp://example.org/a=b"));

    try (Stream<Path> files = Files.list(temp)) {
      assertThat(Files.readString(files.findFirst().orElseThrow()))
          .contains("To: ann@example.org")
          .contains("Subject: Première")
          .contains("Voilà :")
          .contains("http://example.org/a=b");
    }
  }

  @Test
  void readsNoOtherFiles(@TempDir Path temp) throws IOException {
    Files.writeString(temp.resolve("secret.eml"), "Subject: x\n\nHello");

    assertThat(new MailFolder(temp.resolve("mail"), clock).html("../secret")).isEmpty();
  }
}
