package dev.laurel.host.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.test.SettableClock;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMailerTest {

  private static final Clock CLOCK = new SettableClock(Instant.parse("2026-03-14T09:26:53Z"));

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsTextAndHtmlAsAlternativesInAnyScript() throws Exception {
    mailer("")
        .send(
            new Mailer.Mail(
                "łukasz@example.org",
                "証明書 · Très bien",
                "Bonjour Đặng,\nmerci.",
                "<p>Bonjour <b>Đặng</b></p>"));

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo("証明書 · Très bien");
    assertThat(message.getFrom()[0].toString()).isEqualTo("noreply@laurel.example");
    assertThat(MimeMails.at(message)).isEqualTo(CLOCK.instant());
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    assertThat(MimeMails.text(message, "text/plain").orElseThrow().replace("\r", ""))
        .isEqualTo("Bonjour Đặng,\nmerci.");
    assertThat(MimeMails.text(message, "text/html")).contains("<p>Bonjour <b>Đặng</b></p>");
  }

  @Test
  void sendsTextAloneWhereThereIsNoHtml() throws Exception {
    mailer("").send(new Mailer.Mail("ann@example.org", "Hello", "You passed."));

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getContentType()).startsWith("text/plain");
    assertThat(MimeMails.text(message, "text/plain").orElseThrow().strip())
        .isEqualTo("You passed.");
  }

  @Test
  void signsInWithTheUserOfTheAddress() throws Exception {
    server.setUser("noreply@laurel.example", "laurel", "secret");

    mailer("laurel@").send(new Mailer.Mail("ann@example.org", "Hello", "Hi"));

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void putsNothingOfAMailIntoItsHeaders() throws Exception {
    mailer("")
        .send(new Mailer.Mail("ann@example.org", "Hi\r\nBcc: everybody@example.org", "Hello"));

    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getSubject())
        .isEqualTo("Hi Bcc: everybody@example.org");
  }

  @Test
  void letsTheCallerTryAgainWhenTheServerIsAway() {
    Mailer mailer = mailer("");
    server.stop();

    assertThatThrownBy(() -> mailer.send(new Mailer.Mail("ann@example.org", "Hello", "Hi")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mail server");
  }

  @Test
  void dropsAMailToWhatIsNoAddress() throws Exception {
    mailer("").send(new Mailer.Mail("nobody at all", "Hello", "Hi"));

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp:", "smtp://a b", ""})
  void saysHowTheAddressOfAServerIsWritten(String address) {
    assertThatThrownBy(() -> SmtpMailer.Settings.of(address, "", "a@example.org"))
        .hasMessageContaining("smtp://mail.example.org:587")
        .hasMessageContaining("‘" + address + "’");
  }

  private Mailer mailer(String user) {
    return new SmtpMailer(
        SmtpMailer.Settings.of(
            "smtp://" + user + "127.0.0.1:" + server.getSmtp().getPort(),
            "secret",
            "noreply@laurel.example"),
        CLOCK);
  }
}
