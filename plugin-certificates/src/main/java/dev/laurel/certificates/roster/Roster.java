package dev.laurel.certificates.roster;

import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateLists;
import dev.laurel.certificates.certificate.CertificateSearch;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the learners of a course by what they hold. Whether somebody passes only the host knows,
 * so where that matters learners are looked at page by page, and no more than some pages for one
 * answer: it then has fewer rows than asked for, and says where to go on.
 */
public final class Roster {

  private static final int PAGE = 500;
  private static final int MOST_PAGES = 20;
  private static final int MOST_NAMED = 200;

  private final Host host;
  private final CertificateLists lists;
  private final Allowlist allowlist;

  /** The roster of a host's courses. */
  public Roster(Host host, CertificateLists lists, Allowlist allowlist) {
    this.host = host;
    this.lists = lists;
    this.allowlist = allowlist;
  }

  /**
   * A page of what was found.
   *
   * @param rows those found
   * @param next where the next page begins, or null at the end
   */
  public record Page(List<RosterRow> rows, @Nullable String next) {}

  /**
   * A page of what is looked for. Who is looked for by name is found at the end also without a
   * certificate.
   */
  public Page page(CourseKey course, RosterSearch search, @Nullable String after, int limit) {
    if (search.status() == RosterStatus.NONE) {
      return without(course, search, after, limit);
    }
    Page page = holders(course, search, after, limit);
    boolean isForAnybody = search.status() == null && !search.text().isEmpty();
    if (!isForAnybody || page.next() != null) {
      return page;
    }
    List<RosterRow> rows = new ArrayList<>(page.rows());
    rows.addAll(without(course, search, null, MOST_NAMED).rows());
    return new Page(rows, null);
  }

  /** How many are found; null where only looking at each learner would tell. */
  @Nullable Long count(CourseKey course, RosterSearch search) {
    return search.status() == RosterStatus.NONE || search.status() == RosterStatus.NOT_PASSING
        ? null
        : lists.count(course, certificates(course, search));
  }

  /**
   * The learners that are found, without those in the history.
   *
   * @return all of them, or one more than allowed when there are more
   */
  public List<UserId> all(CourseKey course, RosterSearch search, int most) {
    Set<UserId> found = new java.util.LinkedHashSet<>();
    String after = null;
    do {
      Page page = page(course, search, after, PAGE);
      page.rows().forEach(row -> found.add(row.learner()));
      after = page.next();
    } while (after != null && found.size() <= most);
    return found.stream().limit(most + 1L).toList();
  }

  /** Some learners as rows, in the order given; people that the host does not know are left out. */
  public List<RosterRow> rows(CourseKey course, Collection<UserId> learners) {
    Map<UserId, User> users = host.users().findAll(learners);
    Map<UserId, Certificate> held = lists.of(course, learners);
    Map<UserId, Enrolment> enrolments = host.enrolments().ofCourse(course, learners);
    Map<UserId, Standing> standings = host.standings().ofCourse(course, learners);
    Set<UserId> excepted = allowlist.among(course, learners);
    List<RosterRow> rows = new ArrayList<>();
    for (UserId learner : learners) {
      User user = users.get(learner);
      if (user != null) {
        Enrolment enrolment = enrolments.get(learner);
        rows.add(
            row(
                user,
                enrolment == null ? "" : enrolment.mode(),
                held.get(learner),
                standings.get(learner),
                excepted.contains(learner)));
      }
    }
    return rows;
  }

  private static RosterRow row(
      User user,
      String mode,
      @Nullable Certificate held,
      @Nullable Standing standing,
      boolean isExcepted) {
    return new RosterRow(
        user.id(),
        user.username(),
        user.fullName().isBlank() ? user.username() : user.fullName(),
        mode.isEmpty() && held != null ? held.mode() : mode,
        held,
        standing == null ? null : standing.grade(),
        standing != null && standing.passes(),
        isExcepted);
  }

  private CertificateSearch certificates(CourseKey course, RosterSearch search) {
    Collection<UserId> named =
        search.text().isEmpty()
            ? List.of()
            : host.enrolments().search(course, search.text(), MOST_NAMED).stream()
                .map(Enrolment::learner)
                .toList();
    return new CertificateSearch(
        search.status() == null ? null : search.status().certificate(),
        search.text().isEmpty() ? null : search.text(),
        named,
        search.mode().isEmpty() ? null : search.mode(),
        search.design().isEmpty() ? null : new TemplateId(search.design()),
        begin(search.from(), 0),
        begin(search.to(), 1),
        search.status() == RosterStatus.EXPIRED ? host.clock().instant() : null);
  }

  private static @Nullable Instant begin(@Nullable LocalDate day, int plus) {
    return day == null ? null : day.plusDays(plus).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private Page holders(CourseKey course, RosterSearch search, @Nullable String after, int limit) {
    CertificateSearch wanted = certificates(course, search);
    boolean isSifted = search.status() == RosterStatus.NOT_PASSING;
    List<RosterRow> rows = new ArrayList<>();
    CertificateId last = after == null ? null : new CertificateId(after);
    for (int looked = 0; looked < MOST_PAGES; looked++) {
      int size = isSifted ? PAGE : limit;
      List<Certificate> page = lists.page(course, wanted, last, size);
      Map<CertificateId, RosterRow> all = described(course, page);
      for (Certificate one : page) {
        last = one.id();
        RosterRow row = java.util.Objects.requireNonNull(all.get(one.id()));
        if (!isSifted || !row.isEntitled()) {
          rows.add(row);
          if (rows.size() == limit) {
            boolean isEnd = one.equals(page.get(page.size() - 1)) && page.size() < size;
            return new Page(rows, isEnd ? null : last.value());
          }
        }
      }
      if (page.size() < size) {
        return new Page(rows, null);
      }
    }
    return new Page(rows, last == null ? null : last.value());
  }

  private Map<CertificateId, RosterRow> described(CourseKey course, List<Certificate> page) {
    List<UserId> learners = page.stream().map(Certificate::userId).distinct().toList();
    Map<UserId, Standing> standings =
        learners.isEmpty() ? Map.of() : host.standings().ofCourse(course, learners);
    Set<UserId> excepted = allowlist.among(course, learners);
    Map<CertificateId, RosterRow> rows = new LinkedHashMap<>();
    for (Certificate one : page) {
      Standing standing = standings.get(one.userId());
      rows.put(
          one.id(),
          new RosterRow(
              one.userId(),
              one.username(),
              one.fullName(),
              one.mode(),
              one,
              standing == null ? null : standing.grade(),
              standing != null && standing.passes(),
              excepted.contains(one.userId())));
    }
    return rows;
  }

  private Page without(CourseKey course, RosterSearch search, @Nullable String after, int limit) {
    if (!search.design().isEmpty() || search.from() != null || search.to() != null) {
      // Who has none has none of a design, nor one of a day.
      return new Page(List.of(), null);
    }
    if (!search.text().isEmpty()) {
      List<Enrolment> named = host.enrolments().search(course, search.text(), MOST_NAMED);
      return new Page(none(course, search, named).stream().limit(limit).toList(), null);
    }
    List<RosterRow> rows = new ArrayList<>();
    UserId last = after == null ? null : new UserId(after);
    for (int looked = 0; looked < MOST_PAGES; looked++) {
      List<Enrolment> page = host.enrolments().page(course, last, PAGE);
      for (RosterRow row : none(course, search, page)) {
        rows.add(row);
        if (rows.size() == limit) {
          return new Page(rows, row.learner().value());
        }
      }
      if (page.size() < PAGE) {
        return new Page(rows, null);
      }
      last = page.get(page.size() - 1).learner();
    }
    return new Page(rows, last == null ? null : last.value());
  }

  private List<RosterRow> none(CourseKey course, RosterSearch search, List<Enrolment> page) {
    List<UserId> learners =
        page.stream()
            .filter(one -> search.mode().isEmpty() || search.mode().equals(one.mode()))
            .map(Enrolment::learner)
            .toList();
    Set<UserId> holders = lists.of(course, learners).keySet();
    return rows(course, learners.stream().filter(one -> !holders.contains(one)).toList());
  }
}
