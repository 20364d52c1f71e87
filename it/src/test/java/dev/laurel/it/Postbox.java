package dev.laurel.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mail server on a port of its own, which can be away for a while. */
final class Postbox implements AutoCloseable {

  private final int port = freePort();
  private final List<Mail> before = new ArrayList<>();
  private GreenMail server = open();

  /** A mail as its reader's program has it. */
  record Mail(String to, String from, String subject, String type, String text, String html) {

    private static Mail of(MimeMessage message) {
      try {
        if (!(message.getContent() instanceof MimeMultipart both) || both.getCount() != 2) {
          throw new AssertionError("A mail that is not text and HTML: " + message.getSubject());
        }
        return new Mail(
            message.getAllRecipients()[0].toString(),
            message.getFrom()[0].toString(),
            message.getSubject(),
            message.getContentType(),
            part(both, 0, "text/plain"),
            part(both, 1, "text/html"));
      } catch (MessagingException e) {
        throw new IllegalStateException(e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String part(MimeMultipart both, int number, String type)
        throws MessagingException, IOException {
      if (!both.getBodyPart(number).isMimeType(type)) {
        throw new AssertionError("Part " + number + " of a mail is not " + type);
      }
      return both.getBodyPart(number).getContent().toString().replace("\r\n", "\n");
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GreenMail open() {
    GreenMail opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    opened.start();
    return opened;
  }

  /** Its address, as {@code --smtp} takes it. */
  String address() {
    return "smtp://127.0.0.1:" + port;
  }

  /** All mails that came for somebody, the first first. */
  List<Mail> of(String to) {
    List<Mail> all = new ArrayList<>(before);
    Arrays.stream(server.getReceivedMessages()).map(Mail::of).forEach(all::add);
    return all.stream().filter(mail -> mail.to().equals(to)).toList();
  }

  /** The mails that came for somebody as they were sent, headers and envelope. */
  List<MimeMessage> raw(String to) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(
            mail -> {
              try {
                return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(to));
              } catch (MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  /** Everybody in whose box the server put a mail, whatever its headers say. */
  List<String> boxes() {
    return server.getUserManager().listUser().stream().map(one -> one.getEmail()).toList();
  }

  /** Waits until somebody has so many mails. */
  List<Mail> await(String to, int count) {
    RunningHost.await(count + " mails for " + to, () -> of(to).size() >= count);
    return of(to);
  }

  /** Nobody listens at the port any more. */
  void goAway() {
    Arrays.stream(server.getReceivedMessages()).map(Mail::of).forEach(before::add);
    server.stop();
  }

  /** Somebody listens there again. */
  void comeBack() {
    server = open();
  }

  @Override
  public void close() {
    server.stop();
  }
}
