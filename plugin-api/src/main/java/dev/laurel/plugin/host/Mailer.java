package dev.laurel.plugin.host;

/** The host's post. */
public interface Mailer {

  /**
   * A message.
   *
   * @param to the address of the person it is for
   * @param subject one line
   * @param text plain text, lines parted by {@code \n}
   * @param html the same as a whole HTML document, escaped, without scripts and without anything
   *     that is fetched from elsewhere; empty where there is only the text
   */
  record Mail(String to, String subject, String text, String html) {

    /**
     * A message of plain text.
     *
     * @param to the address of the person it is for
     * @param subject one line
     * @param text plain text, lines parted by {@code \n}
     */
    public Mail(String to, String subject, String text) {
      this(to, subject, text, "");
    }
  }

  /**
   * Hands a message over to the host.
   *
   * @param mail the message
   * @throws java.io.IOException when the host could not take it, so that the plugin may try again
   */
  void send(Mail mail) throws java.io.IOException;
}
