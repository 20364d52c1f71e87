package dev.laurel.certificates.doctor;

import dev.laurel.kit.web.Page;
import java.util.List;

/** What was found, for administrators; {@code DoctorPage.vm} draws it. */
final class DoctorPage {

  private DoctorPage() {}

  /**
   * What is shown.
   *
   * @param state of all: FINE, WARNING or WRONG
   * @param wrong how many things are
   * @param warnings how many there are
   * @param checkedAt when, in words
   * @param findings the worst first
   * @param here the address of this page
   * @param json the same over the API
   */
  public record View(
      String state,
      int wrong,
      int warnings,
      String checkedAt,
      List<Row> findings,
      String here,
      String json)
      implements Page {}

  /**
   * A finding, and the address of what is told of it; its value is empty where it has no figure.
   */
  public record Row(
      String code, String state, String title, String text, String value, String help) {}
}
