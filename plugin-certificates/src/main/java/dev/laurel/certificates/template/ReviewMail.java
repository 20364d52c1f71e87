package dev.laurel.certificates.template;

import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Writes to those who have to do something next: the reviewers when a design is sent or final, the
 * uploader when it was decided. The post is a job, so it goes out when the step is committed.
 */
public final class ReviewMail {

  /** The kind of job. */
  public static final String JOB = "review-mail";

  private final Host host;
  private final Messages messages;
  private final String contextPath;
  private final BiConsumer<String, String> schedule;

  /**
   * Mails by the host.
   *
   * @param schedule schedules a job of kind {@link #JOB} with an id and a payload
   */
  public ReviewMail(
      Host host, Messages messages, String contextPath, BiConsumer<String, String> schedule) {
    this.host = host;
    this.messages = messages;
    this.contextPath = contextPath;
    this.schedule = schedule;
  }

  /** Schedules the mails that a step calls for, in the caller's transaction. */
  void after(Template template, Workflow.Step step, TemplateState state) {
    String key =
        switch (state) {
          case IN_REVIEW -> step == Workflow.Step.SUBMIT ? "MAIL_REVIEW" : "";
          case CHANGES_REQUESTED -> "MAIL_CHANGES";
          case APPROVED -> "MAIL_APPROVED";
          case FINAL -> "MAIL_FINAL";
          case INTEGRATED -> "MAIL_INTEGRATED";
          case DRAFT, RETIRED -> "";
        };
    if (!key.isEmpty()) {
      receivers(template, key).forEach(user -> schedule(template, key, user.id()));
    }
  }

  /**
   * Schedules a mail to everybody who takes part in the talk about a version, but for the one who
   * spoke, in the caller's transaction.
   */
  void said(Template template, List<Comment> talk, User who) {
    Stream.concat(Stream.of(template.uploadedBy()), talk.stream().map(Comment::userId))
        .distinct()
        .filter(user -> !user.equals(who.id()))
        .forEach(user -> schedule(template, "MAIL_COMMENT", user));
  }

  private void schedule(Template template, String key, UserId user) {
    schedule.accept(
        template.id().value() + "-" + key + "-" + user.value(),
        String.join(
            "\n",
            user.value(),
            key,
            template.id().value(),
            String.valueOf(template.version()),
            template.title()));
  }

  private List<User> receivers(Template template, String key) {
    if (key.equals("MAIL_REVIEW") || key.equals("MAIL_FINAL")) {
      return Arrays.stream(Voice.values())
          .flatMap(voice -> host.users().withRole(voice.role()).stream())
          .distinct()
          .toList();
    }
    return Stream.of(template.uploadedBy()).flatMap(id -> host.users().find(id).stream()).toList();
  }

  private static boolean isReviewer(User user) {
    return Arrays.stream(Voice.values()).anyMatch(voice -> user.has(voice.role()));
  }

  /** Sends one mail; the payload is what {@link #after} scheduled. */
  public void send(String payload) {
    String[] parts = payload.split("\n", 5);
    User user = host.users().find(new UserId(parts[0])).orElse(null);
    if (user == null || user.email().isEmpty()) {
      return;
    }
    boolean forReviewer =
        parts[1].equals("MAIL_REVIEW")
            || parts[1].equals("MAIL_FINAL")
            || parts[1].equals("MAIL_COMMENT") && isReviewer(user);
    String page = contextPath + (forReviewer ? "/reviews/" : "/templates/") + parts[2];
    Object[] values = {
      parts[4],
      Integer.valueOf(parts[3]),
      host.pages().absolute(page),
      user.fullName().isEmpty() ? user.username() : user.fullName()
    };
    try {
      host.mailer()
          .send(
              new Mailer.Mail(
                  user.email(),
                  messages.text(user.locale(), "template." + parts[1] + "_SUBJECT", values),
                  messages.text(user.locale(), "template." + parts[1] + "_TEXT", values)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
