package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.document.DocumentId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** All that is kept about people, in whichever table. */
interface PersonMapper {

  /** An account, and a user name that is kept for it. */
  record Named(UserId userId, String username) {}

  /** A page of the people that anything is kept about, in the order of their ids. */
  List<UserId> page(@Param("after") String after, @Param("limit") int limit);

  List<Named> usernames(@Param("users") Collection<UserId> users);

  int rename(@Param("user") UserId user, @Param("username") String username);

  /** What she was called, as her own rows have it. */
  List<String> names(UserId user);

  /** The courses in which anything is kept about her. */
  List<CourseKey> courses(UserId user);

  /** The courses in which she has a certificate that was made. */
  List<CourseKey> holding(UserId user);

  List<DocumentId> documents(UserId user);

  /** The live certificates of two accounts; nobody else changes them until the transaction ends. */
  List<Held> lockLive(@Param("users") List<UserId> users);

  void supersede(
      @Param("id") CertificateId id, @Param("by") CertificateId by, @Param("at") Instant at);

  int giveCertificates(
      @Param("from") UserId from, @Param("into") UserId into, @Param("username") String username);

  int giveExceptions(@Param("from") UserId from, @Param("into") UserId into);

  int giveFailures(@Param("from") UserId from, @Param("into") UserId into);

  /** Those who cannot be tried again any more do not count as failed. */
  void uncountFailures(UserId user);

  void giveItems(@Param("from") UserId from, @Param("into") UserId into);

  void giveBulks(@Param("from") UserId from, @Param("into") UserId into);

  void giveActs(@Param("from") UserId from, @Param("into") UserId into);

  void giveHistory(@Param("from") UserId from, @Param("into") UserId into);

  void giveDesigns(@Param("from") UserId from, @Param("into") UserId into);

  void giveHands(@Param("from") UserId from, @Param("into") UserId into);

  void giveFonts(@Param("from") UserId from, @Param("into") UserId into);

  void giveComments(@Param("from") UserId from, @Param("into") UserId into);

  int giveReviews(@Param("from") UserId from, @Param("into") UserId into);

  void giveRuns(@Param("from") UserId from, @Param("into") UserId into);

  void giveExports(@Param("from") UserId from, @Param("into") UserId into);

  void giveCharges(@Param("from") UserId from, @Param("into") UserId into);

  int deleteUnmade(UserId user);

  int deleteSharing(UserId user);

  int deleteVerified(UserId user);

  int eraseCertificates(@Param("user") UserId user, @Param("at") Instant at);

  int deleteExceptions(UserId user);

  int deleteFailures(UserId user);

  int deleteLetters(UserId user);

  int deleteCharges(UserId user);

  int deleteHands(UserId user);

  int eraseHistory(UserId user);

  int eraseItems(UserId user);

  int eraseBulks(UserId user);

  int eraseRuns(UserId user);

  int eraseExports(UserId user);

  List<DocumentId> exported(CourseKey course);

  void deletePieces(CourseKey course);

  void endExports(CourseKey course);

  int eraseReviews(UserId user);

  int eraseComments(UserId user);

  int eraseFonts(UserId user);

  int eraseDesigns(UserId user);

  /** Takes a name out of the fields of a course that hold a name and nothing else. */
  void eraseNameOf(@Param("course") CourseKey course, @Param("name") String name);

  void eraseNameOfEnabler(@Param("course") CourseKey course, @Param("name") String name);

  void eraseNameOfAdder(@Param("course") CourseKey course, @Param("name") String name);

  /** Takes a name of two words or more out of what was written in a course. */
  void eraseFromHistory(@Param("course") CourseKey course, @Param("name") String name);

  void eraseFromExceptions(@Param("course") CourseKey course, @Param("name") String name);

  void eraseFromCertificates(@Param("course") CourseKey course, @Param("name") String name);

  void eraseFromRuns(@Param("course") CourseKey course, @Param("name") String name);

  void eraseFromBulks(@Param("course") CourseKey course, @Param("name") String name);

  void eraseFromComments(String name);

  void eraseFromReviews(String name);

  void eraseFromLetters(String name);

  void eraseNameOfResolver(String name);

  void eraseNameInLetters(String name);
}
