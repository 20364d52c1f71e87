package dev.laurel.it.looks;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page in a state.
 *
 * @param name under which its pictures are kept
 * @param user who looks; empty for a visitor
 * @param path where, with {@code {NUMBER}} for the key of a course and {@code {name}} for an id
 * @param act what is done before the picture is taken
 * @param kind how it is taken
 */
record State(String name, String user, String path, Consumer<Page> act, Kind kind) {

  /** How a picture is taken. */
  enum Kind {
    /** Of the whole page, however long. */
    PAGE,
    /** Of what the window shows, as a dialog is shown in it. */
    WINDOW,
    /** Of the whole page, where scripts do not run. */
    WITHOUT_SCRIPTS,
    /** Of a mail, which has no scripts and no frame. */
    MAIL
  }

  /** A page as it is. */
  static State of(String name, String user, String path) {
    return new State(name, user, path, page -> {}, Kind.PAGE);
  }

  /** A page after something was done. */
  State after(Consumer<Page> newAct) {
    return new State(name, user, path, newAct, kind);
  }

  /** A page with its dialog open that a button of this dialog opens. */
  State dialog(String id) {
    return new State(
        name,
        user,
        path,
        page -> page.locator("[commandfor=" + id + "][command=show-modal]").first().click(),
        Kind.WINDOW);
  }

  State in(Kind newKind) {
    return new State(name, user, path, act, newKind);
  }
}
