package dev.laurel.certificates.template;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import org.jspecify.annotations.Nullable;

/** Takes comments from those who see a version, and answers in words. */
final class CommentForm {

  private static final int LONGEST = 5000;

  private final Access access;
  private final TemplateAccess templateAccess;
  private final Talk talk;

  CommentForm(Access access, Templates templates, Talk talk) {
    this.access = access;
    this.templateAccess = new TemplateAccess(access, templates);
    this.talk = talk;
  }

  /** The version, for those who may see it and so speak of it. */
  Template seen(Caller caller, String id) {
    return templateAccess.seen(caller, id);
  }

  /** The thread, which has to be one of the version's. */
  Comment thread(Caller caller, Template template, long id) {
    return talk.thread(template.id(), id)
        .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COMMENT"));
  }

  void say(
      Caller caller,
      Template template,
      @Nullable Comment thread,
      @Nullable Integer x,
      @Nullable Integer y,
      @Nullable String text) {
    String words = text == null ? "" : text.strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw wrong(caller, "text", "COMMENT_WORDS", LONGEST);
    }
    if (x == null && y == null) {
      talk.say(template, thread, null, null, words, caller.user());
    } else if (x == null || y == null || outside(x) || outside(y)) {
      throw wrong(caller, "x", "COMMENT_PLACE");
    } else {
      talk.say(template, thread, x, y, words, caller.user());
    }
  }

  private static boolean outside(int percent) {
    return percent < 0 || percent > 100;
  }

  void resolve(Caller caller, Comment thread, boolean isDone) {
    talk.resolve(thread, isDone, caller.user());
  }

  private RuntimeException wrong(Caller caller, String field, String code, Object... values) {
    return access.wrong(caller, field, "template." + code, values);
  }
}
