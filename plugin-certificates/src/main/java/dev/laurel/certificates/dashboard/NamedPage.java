package dev.laurel.certificates.dashboard;

import dev.laurel.kit.web.Page;

/**
 * Somebody is named again, because what was typed in a dialog of the tab could not be taken; {@code
 * NamedPage.vm} draws it.
 */
final class NamedPage {

  private NamedPage() {}

  /** What is done to whoever is named. */
  enum Act {
    /** An exception is added. */
    EXCEPTION("exceptions", "ex", "EXCEPTION_QUESTION", "EXCEPTIONS_HELP", "ADD_EXCEPTION"),
    /** The certificate is taken back. */
    INVALIDATION("invalidations", "in", "INVALIDATE_ONE", "INVALIDATE_HELP", "INVALIDATE");

    private final String place;
    private final String prefix;
    private final String title;
    private final String help;
    private final String button;

    Act(String place, String prefix, String title, String help, String button) {
      this.place = place;
      this.prefix = prefix;
      this.title = title;
      this.help = help;
      this.button = button;
    }

    /** The section of the tab, of the guide, and where the form is sent. */
    String place() {
      return place;
    }

    /** What the ids of the fields begin with, here and in the dialog. */
    String prefix() {
      return prefix;
    }

    /** The message that is the heading. */
    String title() {
      return title;
    }

    /** The message below it. */
    String help() {
      return help;
    }

    /** The message on the button. */
    String button() {
      return button;
    }
  }

  /**
   * What is shown.
   *
   * @param course the title of the course
   * @param title the heading
   * @param help what it means
   * @param action where the form is sent
   * @param back where the dialog was
   * @param csrf the token for forms
   * @param prefix what the ids of the fields begin with
   * @param typed what was typed
   * @param button what the button says
   * @param dangerous whether it takes something away
   */
  public record View(
      String course,
      String title,
      String help,
      String action,
      String back,
      String csrf,
      String prefix,
      Typed typed,
      String button,
      boolean dangerous)
      implements Page {}

  /**
   * What was typed, and what is wrong with it.
   *
   * @param wrongUsername what is wrong with the user name, or empty
   * @param wrongReason what is wrong with the reason, or empty
   */
  public record Typed(String username, String reason, String wrongUsername, String wrongReason) {}
}
