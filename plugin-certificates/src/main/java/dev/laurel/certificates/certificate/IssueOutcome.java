package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.UserId;

/** What came of issuing to one learner. */
public sealed interface IssueOutcome {

  /** The learner. */
  UserId learner();

  /**
   * Issued now.
   *
   * @param learner the learner
   * @param certificate the certificate
   */
  record Issued(UserId learner, CertificateId certificate) implements IssueOutcome {}

  /**
   * The learner holds one already, perhaps since a moment ago.
   *
   * @param learner the learner
   */
  record Held(UserId learner) implements IssueOutcome {}

  /**
   * The learner may not have one.
   *
   * @param learner the learner
   * @param reason why
   */
  record Refused(UserId learner, Reason reason) implements IssueOutcome {}

  /**
   * It could not be printed right, and that is recorded.
   *
   * @param learner the learner
   * @param username the user name
   * @param fullName the name
   * @param why in words
   */
  record Failed(UserId learner, String username, String fullName, String why)
      implements IssueOutcome {}
}
