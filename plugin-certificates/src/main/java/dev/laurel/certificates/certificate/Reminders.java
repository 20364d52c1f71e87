package dev.laurel.certificates.certificate;

import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.mail.News;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells holders by mail that their certificate ends, some time before and when it has. How far each
 * has been told is kept with the certificate and moves on in the transaction that writes the
 * letter; who was missed for long is told the latest only.
 */
public final class Reminders {

  /** The kind of job. */
  public static final String JOB = "reminders";

  private static final String ENDING = "EXPIRING";
  private static final String ENDED = "EXPIRED";
  private static final int PAGE = 200;
  private static final int ID = 32;

  private final Host host;
  private final Database database;
  private final CertificateMapper certificates;
  private final Letters letters;
  private final Site site;

  /** Reminders by letters. */
  public Reminders(Host host, Database database, Letters letters, Site site) {
    this.host = host;
    this.database = database;
    this.certificates = database.mapper(CertificateMapper.class);
    this.letters = letters;
    this.site = site;
    letters.check(ENDING, (news, user) -> isStill(news));
    letters.check(ENDED, (news, user) -> isStill(news));
  }

  /**
   * Whether a letter says what is so now. One for which the moment has not come any more, because
   * the clock was put back, is written anew when it comes.
   */
  private boolean isStill(News news) {
    Instant now = host.clock().instant();
    Certificate one =
        certificates.find(new CertificateId(news.about().substring(0, ID))).orElse(null);
    if (one == null
        || one.validUntil() == null
        || one.status() != CertificateStatus.AVAILABLE
        || host.courses().find(one.courseKey()).isEmpty()) {
      return false;
    }
    int told = Integer.parseInt(news.about().substring(ID + 1));
    int come = Expiry.come(one.validUntil(), now);
    if (come < told) {
      certificates.remind(one.id(), told, come);
      return false;
    }
    return told == Expiry.AHEAD.size() || one.validity(now) != Validity.EXPIRED;
  }

  /** Writes the letters that are due now. */
  public void remind() {
    Instant now = host.clock().instant();
    for (int told = 0; told < Expiry.AHEAD.size(); told++) {
      int from = told;
      Instant by = now.plus(Expiry.AHEAD.get(told));
      List<Certificate> page;
      do {
        page = certificates.ending(told, by, PAGE);
        List<Certificate> looked = page;
        database.inTransaction(() -> remind(looked, from, now));
      } while (page.size() == PAGE);
    }
  }

  private void remind(List<Certificate> page, int from, Instant now) {
    Map<UserId, User> holders =
        host.users().findAll(page.stream().map(Certificate::userId).toList());
    Map<CourseKey, Course> courses =
        host
            .courses()
            .findAll(page.stream().map(Certificate::courseKey).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Course::key, course -> course));
    for (Certificate one : page) {
      Instant until = Objects.requireNonNull(one.validUntil());
      int come = Expiry.come(until, now);
      boolean isFirst = certificates.remind(one.id(), from, come) > 0;
      Optional<User> holder = Optional.ofNullable(holders.get(one.userId()));
      if (isFirst
          && courses.containsKey(one.courseKey())
          && Expiry.isTold(one.dated(), until, come)) {
        holder.ifPresent(user -> letters.put(user.id(), news(one, until, come, user)));
      }
    }
  }

  private News news(Certificate one, Instant until, int come, User holder) {
    return new News(
        come == Expiry.AHEAD.size() ? ENDED : ENDING,
        one.id().value() + "-" + come,
        List.of(one.courseTitle(), site.day(until, holder.locale())),
        "",
        host.pages().course(HostPages.CoursePage.PROGRESS, one.courseKey()));
  }
}
