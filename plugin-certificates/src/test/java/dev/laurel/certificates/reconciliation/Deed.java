package dev.laurel.certificates.reconciliation;

/** What can happen in a {@link World}. */
enum Deed {
  GRADE,
  PASS_MARK,
  MODE,
  ENROLMENT,
  EXCEPTION,
  ENABLING,
  REVOCATION,
  RENAME,
  MERGE,
  ERASE,
  TIME,
  COURSE,
  REQUEST,
  RUN,
  LEARNERS,
  DELETION,
  TELLING,
  RECONCILIATION
}
