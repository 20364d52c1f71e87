package dev.laurel.certificates.doctor;

/**
 * What can be found, and how bad that is. Codes are stable; their texts are {@code doctor.CODE}.
 */
enum FindingCode {
  SETTINGS_FINE(State.FINE),
  SETTINGS_UNKNOWN(State.WARNING),
  SETTINGS_UNREADABLE(State.WRONG),
  DATABASE_FINE(State.FINE),
  DATABASE_FAR(State.WARNING),
  DATABASE_NOT_STRICT(State.WARNING),
  DATABASE_PACKET_SMALL(State.WARNING),
  DATABASE_UNFLUSHED(State.WARNING),
  DATABASE_CHARSET(State.WRONG),
  DATABASE_READ_ONLY(State.WRONG),
  DATABASE_STATEMENT_LOG(State.WRONG),
  DATABASE_TOO_OLD(State.WRONG),
  DATABASE_UNKNOWN(State.WRONG),
  DATABASE_UNREACHABLE(State.WRONG),
  SCHEMA_FINE(State.FINE),
  SCHEMA_BEHIND(State.WARNING),
  SCHEMA_NONE(State.WARNING),
  SCHEMA_AHEAD(State.WRONG),
  SCHEMA_CHANGED(State.WRONG),
  SCHEMA_FAILED(State.WRONG),
  STORAGE_DATABASE(State.FINE),
  STORAGE_OBJECTS(State.FINE),
  STORAGE_REACHED(State.FINE),
  STORAGE_SETTINGS(State.WRONG),
  STORAGE_UNREACHABLE(State.WRONG),
  STORAGE_UNREADABLE(State.WRONG),
  STORAGE_UNWRITABLE(State.WRONG),
  KEY_FINE(State.FINE),
  KEY_NONE(State.FINE),
  KEY_WITHDRAWN_BEFORE(State.FINE),
  KEY_EXPIRES(State.WARNING),
  KEY_GONE(State.WARNING),
  KEY_NEXT_START(State.WARNING),
  KEY_OTHER_NEXT(State.WARNING),
  KEY_SELF_SIGNED(State.WARNING),
  KEY_TRIAL(State.WARNING),
  KEY_EXPIRED(State.WRONG),
  KEY_NOT_YET(State.WRONG),
  KEY_UNUSABLE(State.WRONG),
  KEY_WITHDRAWN(State.WRONG),
  TIMESTAMP_FINE(State.FINE),
  TIMESTAMP_OFF(State.WARNING),
  TIMESTAMP_UNUSABLE(State.WRONG),
  BADGES_FINE(State.FINE),
  BADGES_ES256(State.FINE),
  BADGES_PROOFS(State.FINE),
  BADGES_JWT_ALONE(State.FINE),
  BADGES_NONE(State.FINE),
  BADGES_PROOF_EXPIRES(State.WARNING),
  BADGES_PROOF_OUT_OF_DATE(State.WARNING),
  BADGES_FAULTY(State.WRONG),
  BADGES_PROOF_FAULTY(State.WRONG),
  BADGES_PROOF_WITHDRAWN(State.WRONG),
  BADGES_LISTS_UNSIGNED(State.WRONG),
  ADDRESS_FINE(State.FINE),
  ADDRESS_LOCAL(State.WARNING),
  ADDRESS_PLAIN(State.WARNING),
  ADDRESS_NOT_WHOLE(State.WRONG),
  MAIL_FINE(State.FINE),
  MAIL_NONE_YET(State.FINE),
  MAIL_FAILING(State.WARNING),
  MAIL_STUCK(State.WRONG),
  JOBS_FINE(State.FINE),
  JOBS_FAILING(State.WARNING),
  JOBS_DEAD(State.WRONG),
  JOBS_OVERDUE(State.WRONG),
  CLOCK_FINE(State.FINE),
  CLOCK_OFF(State.WARNING),
  CLOCK_WRONG(State.WRONG),
  CLOCK_ZONE(State.WRONG),
  FONTS_FINE(State.FINE),
  FONTS_SCRIPTS(State.FINE),
  FONTS_MISSING(State.WARNING),
  FONTS_TEXTS(State.WARNING),
  FONTS_FOLDER(State.WRONG),
  FOLDER_FINE(State.FINE),
  FOLDER_FULL(State.WARNING),
  FOLDER_UNWRITABLE(State.WRONG),
  /** Of any topic: the check threw. */
  CHECK_FAILED(State.WRONG),
  /** Of any topic: the check has not come back in time, which need not mean more than that. */
  CHECK_SLOW(State.WARNING),
  /** Of any topic: what it needs is the matter of another finding. */
  NOT_CHECKED(State.WARNING);

  private final State state;

  FindingCode(State state) {
    this.state = state;
  }

  State state() {
    return state;
  }

  /** Whether it is found of any topic. */
  boolean isOfAnyTopic() {
    return this == CHECK_FAILED || this == CHECK_SLOW || this == NOT_CHECKED;
  }
}
