package dev.laurel.certificates.export;

import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Like;
import dev.laurel.plugin.host.CourseKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates of a course, in the order of their ids, which are random: those issued later
 * lie between the others and shift no border that is given by an id.
 *
 * @param status only of this status; null for those that are held
 * @param query only where the name or user name contains it; may be empty
 * @param ids only these; empty for no such limit
 * @param usernames only of these accounts; empty for no such limit
 * @param after only behind this id, or null
 * @param until only up to this id, included, or null
 */
record Selection(
    @Nullable CertificateStatus status,
    String query,
    List<CertificateId> ids,
    List<String> usernames,
    @Nullable CertificateId after,
    @Nullable CertificateId until) {

  Selection {
    ids = List.copyOf(ids);
    usernames = List.copyOf(usernames);
  }

  Selection between(@Nullable CertificateId from, @Nullable CertificateId to) {
    return new Selection(status, query, ids, usernames, from, to);
  }

  Selection of(CertificateStatus only) {
    return new Selection(only, query, ids, usernames, after, until);
  }

  /** For SQL's LIKE; null for everything. */
  @Nullable String like() {
    return query.isEmpty() ? null : Like.escaped(query);
  }

  /** Where it can be had as a file. */
  String address(Site site, CourseKey course, Format format) {
    String same = asQuery();
    return site.api(course, "/certificates." + format.ending())
        + (same.isEmpty() ? "" : "?" + same);
  }

  /** The same for who opens it in a spreadsheet. */
  String forPeople(Site site, CourseKey course, Format format) {
    String address = address(site, course, format);
    return format != Format.CSV
        ? address
        : address + (address.contains("?") ? "&" : "?") + "spreadsheet";
  }

  private String asQuery() {
    List<String> parts = new ArrayList<>();
    if (status != null) {
      parts.add("status=" + status);
    }
    if (!query.isEmpty()) {
      parts.add("q=" + Site.encoded(query));
    }
    ids.forEach(id -> parts.add("id=" + id.value()));
    usernames.forEach(name -> parts.add("username=" + Site.encoded(name)));
    if (after != null) {
      parts.add("after=" + after.value());
    }
    if (until != null) {
      parts.add("until=" + until.value());
    }
    return parts.stream().collect(Collectors.joining("&"));
  }
}
