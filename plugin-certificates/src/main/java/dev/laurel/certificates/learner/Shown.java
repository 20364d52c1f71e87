package dev.laurel.certificates.learner;

/**
 * What a learner sees.
 *
 * @param message the message
 * @param button the button
 * @param hasCardLink whether <i>Download Certificate</i> is on the course card
 * @param mayRenew whether she may renew the certificate, because it has ended or soon will
 */
public record Shown(Message message, Button button, boolean hasCardLink, boolean mayRenew) {

  Shown(Message message, Button button, boolean hasCardLink) {
    this(message, button, hasCardLink, false);
  }

  static final Shown NOTHING = new Shown(Message.NONE, Button.NONE, false);
  static final Shown DOWNLOAD = new Shown(Message.AVAILABLE, Button.DOWNLOAD, true);

  static Shown only(Message message) {
    return new Shown(message, Button.NONE, false);
  }

  static Shown asking(Message message) {
    return new Shown(message, Button.REQUEST, false);
  }
}
