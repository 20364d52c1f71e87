package dev.laurel.certificates.doctor;

/**
 * What a check looks at, in the order in which findings are shown; titled {@code doctor.TITLE_…}.
 */
enum Topic {
  SETTINGS("docs/configuration.md#where-settings-are"),
  DATABASE("docs/administrator.md#database"),
  SCHEMA("docs/operations.md#back-up-and-restore"),
  STORAGE("docs/operations.md#where-documents-are"),
  KEY("docs/administrator.md#signing-key"),
  TIMESTAMP("docs/administrator.md#signing-key"),
  BADGES("docs/administrator.md#open-badges"),
  ADDRESS("docs/administrator.md#verification-pages"),
  MAIL("docs/administrator.md#mail"),
  JOBS("docs/operations.md#what-runs"),
  CLOCK("docs/administrator.md#doctor"),
  FONTS("docs/administrator.md#fonts"),
  FOLDER("docs/administrator.md#doctor");

  private final String help;

  Topic(String help) {
    this.help = help;
  }

  /** The paragraph of the documentation that tells more. */
  String help() {
    return help;
  }
}
