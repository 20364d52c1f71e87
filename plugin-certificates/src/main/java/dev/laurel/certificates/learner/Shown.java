package dev.laurel.certificates.learner;

/**
 * What a learner sees.
 *
 * @param message the message
 * @param button the button
 * @param hasCardLink whether <i>Download Certificate</i> is on the course card
 */
public record Shown(Message message, Button button, boolean hasCardLink) {

  static final Shown NOTHING = new Shown(Message.NONE, Button.NONE, false);
  static final Shown DOWNLOAD = new Shown(Message.AVAILABLE, Button.DOWNLOAD, true);

  static Shown only(Message message) {
    return new Shown(message, Button.NONE, false);
  }

  static Shown asking(Message message) {
    return new Shown(message, Button.REQUEST, false);
  }
}
