package dev.laurel.certificates.statistics;

import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Html;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The numbers of courses, as charts and over the API. */
public final class Statistics implements AutoCloseable {

  private final Host host;
  private final Certificates certificates;
  private final CertificateLists lists;
  private final Looks looks;
  private final Passing passing;

  /** Numbers of a host's courses. */
  public Statistics(Host host, Certificates certificates, CertificateLists lists, Looks looks) {
    this.host = host;
    this.certificates = certificates;
    this.lists = lists;
    this.looks = looks;
    this.passing = new Passing(host);
  }

  /** What is asked over the API. */
  public Object resource(Access access) {
    return new StatisticsResource(access, host, this);
  }

  /**
   * Charts and numbers of a course, for its tab.
   *
   * @param enrolled how many learners are enrolled in modes with certificates
   * @param issued how many certificates were issued on which day
   */
  public Html draw(
      Course course, long enrolled, SortedMap<LocalDate, Long> issued, Site site, Locale locale) {
    Messages.InLanguage words = site.messages().in(locale);
    Map<Look, SortedMap<LocalDate, Long>> looked = looked(course);
    LocalDate today = LocalDate.ofInstant(host.clock().instant(), ZoneOffset.UTC);
    Charts charts = new Charts(words, site.days(locale), today);
    Passing.Rate rate = passing.of(course, enrolled).orElse(null);
    return site.draw(
        new StatisticsPage.View(
            rate == null || rate.enrolled() == 0
                ? ""
                : words.text("statistics.PASSING", rate.passing(), rate.enrolled()),
            rate == null || rate.enrolled() == 0
                ? 0
                : Math.round(100.0 * rate.passing() / rate.enrolled()),
            charts.of("ISSUED", issued),
            charts.of("DOWNLOADS", looked.getOrDefault(Look.HOLDER, new TreeMap<>())),
            List.of(
                sum(words, "HOLDER", looked),
                sum(words, "VERIFIED", looked),
                sum(words, "STAFF", looked))),
        locale);
  }

  private static StatisticsPage.Sum sum(
      Messages.InLanguage words, String kind, Map<Look, SortedMap<LocalDate, Long>> looked) {
    long sum =
        looked.getOrDefault(Look.valueOf(kind), new TreeMap<>()).values().stream()
            .mapToLong(Long::longValue)
            .sum();
    return new StatisticsPage.Sum(words.text("statistics.LOOKED_" + kind), words.number(sum));
  }

  private Map<Look, SortedMap<LocalDate, Long>> looked(Course course) {
    Map<Look, SortedMap<LocalDate, Long>> looked = new EnumMap<>(Look.class);
    looks
        .of(course.key())
        .forEach(
            day ->
                looked
                    .computeIfAbsent(day.kind(), kind -> new TreeMap<>())
                    .put(day.day(), day.number()));
    return looked;
  }

  StatisticsJson json(Course course) {
    Passing.Rate rate =
        passing
            .of(course, host.enrolments().count(course.key(), course.certificateEligibleModes()))
            .orElse(null);
    Map<Look, SortedMap<LocalDate, Long>> looked = looked(course);
    Map<CertificateStatus, Long> counts = certificates.counts(course.key());
    return new StatisticsJson(
        rate == null ? null : rate.enrolled(),
        rate == null ? null : rate.passing(),
        rate == null || rate.enrolled() == 0 ? null : (double) rate.passing() / rate.enrolled(),
        counts.getOrDefault(CertificateStatus.AVAILABLE, 0L),
        StatisticsJson.series(lists.issuedByDay(course.key())),
        StatisticsJson.series(looked.getOrDefault(Look.HOLDER, new TreeMap<>())),
        StatisticsJson.series(looked.getOrDefault(Look.STAFF, new TreeMap<>())),
        StatisticsJson.series(looked.getOrDefault(Look.VERIFIED, new TreeMap<>())));
  }

  @Override
  public void close() {
    passing.close();
  }
}
