package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditEntry;
import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Models of what is said of a version, and of its history. */
final class TalkView {

  private static final int LATEST = 30;

  private final Talk talk;
  private final AuditLog audit;
  private final Site site;

  TalkView(Talk talk, AuditLog audit, Site site) {
    this.talk = talk;
    this.audit = audit;
    this.site = site;
  }

  /**
   * A thread.
   *
   * @param x where it points, in percent, or empty
   * @param resolved who said that it is done, in words, or empty
   */
  public record TalkThread(
      long id,
      int number,
      String x,
      String y,
      String by,
      String when,
      String text,
      String resolved,
      List<Answer> answers) {}

  /** An answer. */
  public record Answer(String by, String when, String text) {}

  /** Something that was done. */
  public record Entry(String tone, String icon, String text, String when) {}

  List<TalkThread> threads(Template template, Caller caller) {
    List<Comment> all = talk.of(template.id());
    List<TalkThread> threads = new ArrayList<>();
    for (Comment comment : all) {
      if (comment.thread() == null) {
        threads.add(thread(comment, threads.size() + 1, all, caller));
      }
    }
    return threads;
  }

  private TalkThread thread(Comment comment, int number, List<Comment> all, Caller caller) {
    return new TalkThread(
        comment.id(),
        number,
        comment.x() == null ? "" : String.valueOf(comment.x()),
        comment.y() == null ? "" : String.valueOf(comment.y()),
        comment.userName(),
        site.time(comment.at(), caller.locale()),
        comment.text(),
        comment.resolvedBy() == null
            ? ""
            : site.messages().text(caller.locale(), "template.RESOLVED_BY", comment.resolvedBy()),
        all.stream()
            .filter(answer -> Objects.equals(answer.thread(), comment.id()))
            .map(
                answer ->
                    new Answer(
                        answer.userName(), site.time(answer.at(), caller.locale()), answer.text()))
            .toList());
  }

  List<Entry> history(Template template, Caller caller) {
    return audit.latestAbout(template.lineage(), LATEST).stream()
        .map(entry -> entry(entry, caller))
        .toList();
  }

  private Entry entry(AuditEntry entry, Caller caller) {
    String action = entry.action();
    String tone =
        switch (action) {
          case "TEMPLATE_APPROVE", "TEMPLATE_INTEGRATE" -> "good";
          case "TEMPLATE_REQUEST_CHANGES", "TEMPLATE_RETIRE", "TEMPLATE_DISCARDED" -> "bad";
          case "TEMPLATE_COMMENT", "TEMPLATE_ADJUSTED" -> "quiet";
          default -> "info";
        };
    String icon =
        switch (action) {
          case "TEMPLATE_APPROVE", "TEMPLATE_INTEGRATE" -> "check-circle";
          case "TEMPLATE_REQUEST_CHANGES", "TEMPLATE_WITHDRAW" -> "arrow-return-left";
          case "TEMPLATE_UPLOADED" -> "upload";
          case "TEMPLATE_COMMENT" -> "chat-left-text";
          case "TEMPLATE_SUBMIT", "TEMPLATE_FINALIZE" -> "send";
          case "TEMPLATE_RETIRE", "TEMPLATE_DISCARDED" -> "slash-circle";
          case "TEMPLATE_TAKE_AUTHOR",
              "TEMPLATE_TAKE_PROJECT_MANAGER",
              "TEMPLATE_TAKE_CUSTOMER_SUCCESS_MANAGER" ->
              "person-check";
          default -> "info-circle";
        };
    return new Entry(
        tone,
        icon,
        Changes.words(entry, site, caller.locale()),
        site.time(entry.at(), caller.locale()));
  }
}
