package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.document.Documents;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.util.List;

/**
 * Erases a person: her documents, her names and what was written about her. That a certificate was
 * issued, in which course, when and with which number, is kept, without anything that leads to her.
 */
final class Erasure {

  private final Database database;
  private final PersonMapper people;
  private final Documents documents;
  private final AuditLog audit;
  private final Clock clock;

  Erasure(Database database, Documents documents, AuditLog audit, Clock clock) {
    this.database = database;
    this.people = database.mapper(PersonMapper.class);
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
  }

  /** Erases somebody; does nothing when nothing is kept about her. */
  void erase(UserId user) {
    database.inTransaction(
        () -> {
          people.lockLive(List.of(user));
          List<String> names = people.names(user);
          List<CourseKey> courses = people.courses(user);
          List<CourseKey> holding = people.holding(user);
          List<DocumentId> hers = people.documents(user);
          people.deleteUnmade(user);
          people.deleteSharing(user);
          people.deleteVerified(user);
          people.eraseCertificates(user, clock.instant());
          documents.remove(hers);
          people.deleteExceptions(user);
          people.uncountFailures(user);
          people.deleteFailures(user);
          people.deleteLetters(user);
          people.deleteCharges(user);
          people.deleteHands(user);
          people.eraseHistory(user);
          people.eraseItems(user);
          people.eraseBulks(user);
          people.eraseRuns(user);
          people.eraseExports(user);
          holding.forEach(this::endExports);
          people.eraseReviews(user);
          people.eraseComments(user);
          people.eraseFonts(user);
          people.eraseDesigns(user);
          names.forEach(name -> takeOut(name, courses));
          holding.forEach(course -> audit.record(course, null, "HOLDER_ERASED", "", ""));
        });
  }

  /** Exports that are ready hold her certificate, too; they can be made again without it. */
  private void endExports(CourseKey course) {
    List<DocumentId> pieces = people.exported(course);
    people.deletePieces(course);
    people.endExports(course);
    documents.remove(pieces);
  }

  private void takeOut(String name, List<CourseKey> courses) {
    // A single word may be part of any text; it is taken out where it stands alone.
    boolean isFullName = name.strip().indexOf(' ') > 0;
    people.eraseNameOfResolver(name);
    people.eraseNameInLetters(name);
    if (isFullName) {
      people.eraseFromComments(name);
      people.eraseFromReviews(name);
      people.eraseFromLetters(name);
    }
    for (CourseKey course : courses) {
      people.eraseNameOf(course, name);
      people.eraseNameOfEnabler(course, name);
      people.eraseNameOfAdder(course, name);
      if (isFullName) {
        people.eraseFromHistory(course, name);
        people.eraseFromExceptions(course, name);
        people.eraseFromCertificates(course, name);
        people.eraseFromRuns(course, name);
        people.eraseFromBulks(course, name);
      }
    }
  }
}
