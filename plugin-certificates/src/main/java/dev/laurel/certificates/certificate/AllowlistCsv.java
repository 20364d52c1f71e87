package dev.laurel.certificates.certificate;

import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads exceptions from a file of user names and reasons, and says of each line what is wrong. */
@dev.laurel.certificates.Allowed("fields are final — because it counts, within one call")
final class AllowlistCsv {

  private static final int PAGE = 500;

  private final Host host;
  private final Allowlist allowlist;
  private final CertificateLists lists;

  AllowlistCsv(Host host, Allowlist allowlist, CertificateLists lists) {
    this.host = host;
    this.allowlist = allowlist;
    this.lists = lists;
  }

  /**
   * What was read.
   *
   * @param reasons why, by learner: the lines that can be taken
   * @param added how many of these are new
   * @param unchanged how many lines say what is there already
   * @param remarks what is to be said of lines
   * @param encoding how the file was read
   * @param isGuessed whether that is a guess
   * @param separator what parts its columns
   */
  record Read(
      Map<User, String> reasons,
      long added,
      long unchanged,
      List<Remark> remarks,
      String encoding,
      boolean isGuessed,
      char separator) {

    /** How many lines have to be mended. */
    long wrong() {
      return remarks.stream().filter(Remark::isWrong).count();
    }

    /** The exceptions whose reason becomes another. */
    long changed() {
      return reasons.size() - added;
    }
  }

  /**
   * What is said of a line.
   *
   * @param line its number, from 1
   * @param name what stands for the learner; may be empty
   * @param code what; words under {@code certificate.CODE}
   * @param value what the words speak of
   * @param isWrong whether it has to be mended
   */
  record Remark(long line, String name, String code, Object value, boolean isWrong) {}

  /** Reads all lines. */
  Read read(byte[] file, @Nullable Charset declared, CourseKey course) {
    CsvText text;
    try {
      text = CsvText.of(file, declared);
    } catch (CsvText.NoTextException e) {
      return new Read(
          Map.of(), 0, 0, List.of(new Remark(1, "", e.code(), "", true)), "", false, ',');
    }
    CsvLines lines = CsvLines.of(text.text());
    Reading reading = new Reading(course);
    for (int from = 0; from < lines.lines().size(); from += PAGE) {
      reading.take(lines.lines().subList(from, Math.min(from + PAGE, lines.lines().size())));
    }
    reading.end(lines);
    return new Read(
        reading.reasons,
        reading.added,
        reading.unchanged,
        List.copyOf(reading.remarks),
        text.encoding(),
        text.isGuessed(),
        lines.separator());
  }

  /** One file, as far as it has been read. */
  private final class Reading {

    private final CourseKey course;
    private final Map<UserId, Allowed> before;
    private final Map<UserId, Long> seen = new HashMap<>();
    private final Map<User, String> reasons = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long added;
    private long unchanged;

    private Reading(CourseKey course) {
      this.course = course;
      this.before =
          allowlist.of(course).stream().collect(Collectors.toMap(Allowed::userId, one -> one));
    }

    private void take(List<CsvLines.Line> page) {
      Map<String, User> people =
          host.users()
              .findAllByName(
                  page.stream()
                      .map(CsvLines.Line::name)
                      .filter(name -> !name.isEmpty())
                      .distinct()
                      .toList());
      List<UserId> ids = people.values().stream().map(User::id).distinct().toList();
      Map<UserId, Enrolment> enrolments = host.enrolments().ofCourse(course, ids);
      Map<UserId, Certificate> held = lists.of(course, ids);
      for (CsvLines.Line line : page) {
        User learner = people.get(line.name());
        Certificate has = learner == null ? null : held.get(learner.id());
        take(
            line,
            learner,
            learner != null && enrolments.containsKey(learner.id()),
            has != null && has.status() == CertificateStatus.AVAILABLE);
      }
    }

    private void take(
        CsvLines.Line line, @Nullable User learner, boolean isEnrolled, boolean holds) {
      Allowed had = learner == null ? null : before.get(learner.id());
      Long first = learner == null ? null : seen.get(learner.id());
      AllowlistLine.Said said =
          AllowlistLine.of(
              new AllowlistLine.Facts(
                  line.name(),
                  line.reason(),
                  learner != null,
                  first != null,
                  isEnrolled,
                  had == null ? null : had.reason(),
                  holds));
      if (learner != null && said.isTaken()) {
        reasons.put(learner, line.reason());
        added += had == null ? 1 : 0;
      }
      if (learner != null && !said.isWrong()) {
        seen.put(learner.id(), line.number());
      }
      unchanged += said.code().equals("CSV_UNCHANGED") ? 1 : 0;
      if (!said.code().equals("CSV_FINE")) {
        Object value =
            first != null
                ? first
                : said.code().equals("CSV_REASON_CHANGED") && had != null
                    ? had.reason()
                    : line.name();
        remarks.add(new Remark(line.number(), line.name(), said.code(), value, said.isWrong()));
      }
    }

    private void end(CsvLines lines) {
      if (lines.broken() > 0) {
        remarks.add(new Remark(lines.broken(), "", "CSV_UNREADABLE", "", true));
      } else if (lines.isCut()) {
        long last = lines.lines().get(lines.lines().size() - 1).number();
        remarks.add(new Remark(last + 1, "", "CSV_TOO_LONG", CsvLines.most(), true));
      } else if (lines.lines().isEmpty()) {
        remarks.add(new Remark(1, "", "CSV_EMPTY", "", true));
      }
    }
  }
}
