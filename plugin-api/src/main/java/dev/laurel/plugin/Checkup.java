package dev.laurel.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plugin finds of how it is set up, for administrators: shown by the host beside the
 * plugin's state. Other than {@link Plugin#health()}, it says nothing about whether the plugin can
 * work now, and does not make the host unready.
 */
public interface Checkup {

  /**
   * What was found of late. Called while an administrator waits for a page: what takes longer is
   * better done before, or for the next time.
   *
   * @param locale the language of the page
   * @return the findings, or nothing where none are known yet
   */
  Optional<Report> report(Locale locale);

  /**
   * What was found.
   *
   * @param checkedAt when
   * @param address of the plugin's own page with more of it; empty where there is none
   * @param findings in the order shown
   */
  record Report(Instant checkedAt, String address, List<Finding> findings) {

    /**
     * Keeps a copy, so that the value cannot change.
     *
     * @param checkedAt when
     * @param address of the plugin's own page
     * @param findings the findings
     */
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /**
   * One thing found, in the reader's words and without secrets.
   *
   * @param code stable, for tests and for those who search
   * @param state how bad it is
   * @param title what it is about
   * @param text what is, and how to mend it
   * @param value the figure that says most, such as {@code 51 days}; may be empty
   */
  record Finding(String code, State state, String title, String text, String value) {}

  /** How bad something is. */
  enum State {
    /** Nothing is to be done. */
    FINE,
    /** It works; something is to be done before it does not. */
    WARNING,
    /** Something does not work. */
    WRONG
  }
}
