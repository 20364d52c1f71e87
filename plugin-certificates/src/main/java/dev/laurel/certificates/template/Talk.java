package dev.laurel.certificates.template;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.kit.persistence.Database;
import dev.laurel.plugin.host.User;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What staff and reviewers say to each other about a version, in threads. */
final class Talk {

  private final Database database;
  private final CommentMapper comments;
  private final AuditLog audit;
  private final ReviewMail mail;
  private final Clock clock;

  /** The talk of a database. */
  Talk(Database database, AuditLog audit, ReviewMail mail, Clock clock) {
    this.database = database;
    this.comments = database.mapper(CommentMapper.class);
    this.audit = audit;
    this.mail = mail;
    this.clock = clock;
  }

  /** What was said of a version, the first first. */
  List<Comment> of(TemplateId id) {
    return comments.of(id);
  }

  /** A comment that begins a thread of a version. */
  Optional<Comment> thread(TemplateId id, long comment) {
    return comments.find(id, comment).filter(found -> found.thread() == null);
  }

  /**
   * Says something.
   *
   * @param thread what it answers; null for a new thread
   * @param x where it points, in percent of the page; null for the whole
   * @param y the same, from above
   */
  void say(
      Template template,
      @Nullable Comment thread,
      @Nullable Integer x,
      @Nullable Integer y,
      String text,
      User who) {
    database.inTransaction(
        () -> {
          comments.insert(
              new Comment(
                  0,
                  template.id(),
                  thread == null ? null : thread.id(),
                  x,
                  y,
                  text,
                  who.id(),
                  AuditLog.name(who),
                  clock.instant(),
                  null,
                  null));
          if (thread != null && thread.resolvedAt() != null) {
            comments.resolve(thread.id(), null, null);
          }
          audit.recordAbout(
              null, template.lineage(), who, "TEMPLATE_COMMENT", subject(template), "");
          mail.said(template, comments.of(template.id()), text, who);
        });
  }

  /** Says that a thread is done, or that it is not. */
  void resolve(Comment thread, boolean isDone, User who) {
    database.inTransaction(
        () ->
            comments.resolve(
                thread.id(), isDone ? AuditLog.name(who) : null, isDone ? clock.instant() : null));
  }

  static String subject(Template template) {
    return template.title() + " " + template.version();
  }
}
