package dev.laurel.host.mail;

import static java.time.ZoneOffset.UTC;

import dev.laurel.plugin.host.Mailer;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Mails as MIME messages (RFC 5322, RFC 2046): text alone, or text and HTML as alternatives of
 * which the reader's program shows the best it can.
 */
final class MimeMails {

  /** The property of sessions whose messages may have UTF-8 in headers (RFC 6532) and texts. */
  static final String UTF_8_ALLOWED = "mail.mime.allowutf8";

  private static final String UTF_8 = "UTF-8";

  private MimeMails() {}

  /**
   * A message.
   *
   * @param from the sender's address; empty where nobody sends it
   * @throws MessagingException when an address is none
   */
  static MimeMessage of(Mailer.Mail mail, String from, Session session, Instant at)
      throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    if (!from.isEmpty()) {
      message.setFrom(new InternetAddress(from, true));
    }
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(oneLine(mail.to()), true));
    message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(UTC)));
    // Nobody's holiday notice is wanted as an answer (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    boolean isAscii = session.getProperty(UTF_8_ALLOWED) == null;
    String subject = oneLine(mail.subject());
    message.setHeader("Subject", isAscii ? MimeUtility.fold(9, encoded(subject)) : subject);
    if (mail.html().isEmpty()) {
      message.setText(mail.text(), UTF_8);
      encode(message, isAscii);
    } else {
      MimeMultipart both = new MimeMultipart("alternative");
      both.addBodyPart(part(mail.text(), "plain", isAscii));
      both.addBodyPart(part(mail.html(), "html", isAscii));
      message.setContent(both);
    }
    message.saveChanges();
    return message;
  }

  private static String encoded(String words) {
    try {
      return MimeUtility.encodeText(words, UTF_8, null);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java knows UTF-8", e);
    }
  }

  private static MimeBodyPart part(String text, String kind, boolean isAscii)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, kind);
    encode(part, isAscii);
    return part;
  }

  /** Quoted or base64 as the text needs it, unless whoever reads it takes UTF-8 as it is. */
  private static void encode(Part part, boolean isAscii) throws MessagingException {
    if (!isAscii) {
      part.setHeader("Content-Transfer-Encoding", "8bit");
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n]+", " ");
  }

  /** What a message or a part of it says in a kind of text, {@code text/plain} or so. */
  static Optional<String> text(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return Optional.of(String.valueOf(part.getContent()));
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inside = parts.getBodyPart(i);
        Optional<String> found = text(inside, type);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** When a message was sent; long ago where it does not say so. */
  static Instant at(Message message) throws MessagingException {
    String[] date = message.getHeader("Date");
    try {
      return date == null || date.length == 0
          ? Instant.EPOCH
          : Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date[0]));
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  /** A header that may be missing. */
  static String text(@Nullable String header) {
    return header == null ? "" : header;
  }
}
