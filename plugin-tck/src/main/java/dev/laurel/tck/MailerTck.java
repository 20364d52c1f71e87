package dev.laurel.tck;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laurel.plugin.host.Mailer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link Mailer} promises. */
public interface MailerTck extends Staged {

  /** What the host took arrives as it was. */
  @Test
  default void mailsArriveAsTheyWere() throws IOException {
    String to = Scene.word() + "@example.org";
    Mailer.Mail both =
        new Mailer.Mail(
            to,
            "Ihr Zertifikat für „李 静“ 👩🏽‍🚀",
            "Guten Tag, Zoë\n\n.\nFrom here on: 100 %\n" + "long ".repeat(300),
            "<!doctype html><html><body><p>Zoë &amp; 李</p></body></html>");
    Mailer.Mail plain = new Mailer.Mail(to, "Plain", "Only text");
    stage().host().mailer().send(both);
    stage().host().mailer().send(plain);
    Promise promise = Promise.of("Mailer.send", "Hands a message over to the host.");
    promise.comes(
        stage().patience(),
        () -> stage().mails(to).size() >= 2,
        "only these came of two: " + stage().mails(to).stream().map(Mailer.Mail::subject).toList());
    List<Mailer.Mail> mails = stage().mails(to);
    promise.is(2, mails.size(), "the number of mails");
    for (Mailer.Mail sent : List.of(both, plain)) {
      promise.holds(
          mails.stream()
              .anyMatch(
                  mail ->
                      mail.subject().equals(sent.subject())
                          && mail.to().equals(to)
                          && mail.text().strip().equals(sent.text().strip())
                          && mail.html().strip().equals(sent.html().strip())),
          "‘%s’ came as %s".formatted(sent.subject(), mails));
    }
  }

  /** What the host cannot take it does not take quietly. */
  @Test
  default void refusedMailsThrow() throws IOException {
    Scene scene = new Scene(stage());
    scene.needs(Ability.REFUSE_MAIL);
    String to = Scene.word() + "@example.org";
    Mailer.Mail mail = new Mailer.Mail(to, "Later", "Later");
    Promise promise =
        Promise.of("Mailer.send", "when the host could not take it, so that the plugin may try");
    stage().closePost(true);
    try {
      assertThrows(
          IOException.class,
          () -> stage().host().mailer().send(mail),
          () -> promise + " But it took a mail while the post was closed.");
    } finally {
      stage().closePost(false);
    }
    promise.is(List.of(), stage().mails(to), "a mail that was refused");
    stage().host().mailer().send(mail);
    promise.comes(
        stage().patience(), () -> stage().mails(to).size() == 1, "it did not come the second time");
  }
}
