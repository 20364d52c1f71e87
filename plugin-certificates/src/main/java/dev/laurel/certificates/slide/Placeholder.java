package dev.laurel.certificates.slide;

import java.util.Optional;

/** The placeholders a certificate can show, each with an example of what is printed for it. */
public enum Placeholder {
  LEARNER_NAME("learner.name", "Maria Santos"),
  LEARNER_USERNAME("learner.username", "maria.santos"),
  LEARNER_EMPLOYEE_ID("learner.employeeId", "E-20417"),
  LEARNER_GRADE("learner.grade", "92%"),
  COURSE_TITLE("course.title", "Introduction to Botany"),
  COURSE_ORGANIZATION("course.organization", "Linnaeus Institute"),
  COURSE_NUMBER("course.number", "BOT101"),
  COURSE_RUN("course.run", "2026-spring"),
  COURSE_DURATION("course.duration", "6 weeks"),
  COURSE_START("course.start", "2026-03-02"),
  COURSE_END("course.end", "2026-04-17"),
  COMPLETION_DATE("completion.date", "2026-04-12"),
  CERTIFICATE_DATE("certificate.date", "2026-04-20"),
  CERTIFICATE_EXPIRES("certificate.expires", "2028-04-20"),
  CERTIFICATE_ID("certificate.id", "7c1f09b2e4d85a36908f2b7ce5d1a4f3"),
  CERTIFICATE_URL(
      "certificate.url", "https://lms.example/plugins/certificates/v/3W3W4V5S6RB8V913SBFKJX397K"),
  CERTIFICATE_QR(
      "certificate.qr", "https://lms.example/plugins/certificates/v/3W3W4V5S6RB8V913SBFKJX397K"),
  CERTIFICATE_SIGNATURE("certificate.signature", "Linnaeus Institute");

  /** What names of an LMS's own placeholders begin with. */
  public static final String CUSTOM = "custom.";

  private final String canonical;
  private final String example;

  Placeholder(String canonical, String example) {
    this.canonical = canonical;
    this.example = example;
  }

  /** Its name between <code>${</code> and <code>}</code>. */
  public String canonical() {
    return canonical;
  }

  /** What is printed for it, for example; of dates, the ISO form of the day. */
  public String example() {
    return example;
  }

  /** Whether it is where its certificate is verified, which begins as the LMS's addresses do. */
  public boolean isAddress() {
    return this == CERTIFICATE_URL || this == CERTIFICATE_QR;
  }

  /** Whether it is a date and takes a pattern: <code>${certificate.date:d MMMM yyyy}</code>. */
  public boolean date() {
    return switch (this) {
      case COURSE_START, COURSE_END, COMPLETION_DATE, CERTIFICATE_DATE, CERTIFICATE_EXPIRES -> true;
      case LEARNER_NAME,
          LEARNER_USERNAME,
          LEARNER_EMPLOYEE_ID,
          LEARNER_GRADE,
          COURSE_TITLE,
          COURSE_ORGANIZATION,
          COURSE_NUMBER,
          COURSE_RUN,
          COURSE_DURATION,
          CERTIFICATE_ID,
          CERTIFICATE_URL,
          CERTIFICATE_QR,
          CERTIFICATE_SIGNATURE ->
          false;
    };
  }

  /** The known placeholder of this name, however it is capitalised. */
  public static Optional<Placeholder> find(String name) {
    for (Placeholder placeholder : values()) {
      if (placeholder.canonical.equalsIgnoreCase(name)) {
        return Optional.of(placeholder);
      }
    }
    return Optional.empty();
  }

  /** Whether a certificate can print it: one of this list, or one of the LMS's own. */
  public static boolean known(String name) {
    return find(name).isPresent()
        || (name.length() > CUSTOM.length() && name.regionMatches(true, 0, CUSTOM, 0, 7));
  }
}
