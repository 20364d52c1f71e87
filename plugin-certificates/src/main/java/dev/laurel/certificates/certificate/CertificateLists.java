package dev.laurel.certificates.certificate;

import dev.laurel.certificates.template.TemplateId;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.UserId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The certificates of a course as lists: searched, counted, by day. */
public final class CertificateLists {

  private final SearchMapper mapper;
  private final CertificateMapper certificates;

  /** Lists from a database. */
  public CertificateLists(Database database) {
    this.mapper = database.mapper(SearchMapper.class);
    this.certificates = database.mapper(CertificateMapper.class);
  }

  /**
   * A page of what is found, the latest first.
   *
   * @param after the last of the page before, or null
   */
  public List<Certificate> page(
      CourseKey course, CertificateSearch search, @Nullable CertificateId after, int limit) {
    Certificate last = after == null ? null : certificates.find(after).orElse(null);
    return mapper.page(
        course,
        search,
        search.part(),
        last == null ? null : last.issuedAt(),
        last == null ? null : last.id(),
        limit);
  }

  /** How many are found. */
  public long count(CourseKey course, CertificateSearch search) {
    return mapper.count(course, search, search.part());
  }

  /** The live certificates of some learners. */
  public Map<UserId, Certificate> of(CourseKey course, Collection<UserId> learners) {
    return learners.isEmpty()
        ? Map.of()
        : mapper.liveOf(course, learners).stream()
            .collect(Collectors.toMap(Certificate::userId, certificate -> certificate));
  }

  /** All that a learner ever had in a course, the live one first. */
  public List<Certificate> history(CourseKey course, UserId learner) {
    return mapper.history(course, learner);
  }

  /** Those of a course that were taken back and can be restored, in the order of their ids. */
  public List<Certificate> revoked(CourseKey course, int limit) {
    return mapper.revoked(course, limit);
  }

  /** The versions of designs that the certificates of a course were printed from. */
  public List<TemplateId> designs(CourseKey course) {
    return mapper.designs(course);
  }

  /** How many certificates were issued on which day, in UTC; those issued anew count again. */
  public SortedMap<LocalDate, Long> issuedByDay(CourseKey course) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    mapper.issuedByDay(course).forEach(day -> days.merge(day.day(), day.number(), Long::sum));
    return days;
  }
}
