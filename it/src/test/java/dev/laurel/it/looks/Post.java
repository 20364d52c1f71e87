package dev.laurel.it.looks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The mails that were sent; those that are gathered go when nothing was sent for a while. */
final class Post {

  private static final Duration A_WHILE = Duration.ofHours(2);
  private static final int QUIET_LOOKS = 12;

  private final Stage stage;

  Post(Stage stage) {
    this.stage = stage;
  }

  /** Lets all go that waits, so that the next one goes at once and alone. */
  void settle() {
    stage.advance(A_WHILE);
    String before = "";
    for (int quiet = 0; quiet < QUIET_LOOKS; quiet++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
      String now = sent();
      quiet = now.equals(before) ? quiet : 0;
      before = now;
    }
    stage.advance(A_WHILE);
  }

  /** Waits for one with these words. */
  void await(String words) {
    Stage.await("a mail with " + words, () -> sent().contains(words));
  }

  private String sent() {
    String page = new String(stage.file("admin", "/admin/mail"), StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<main"));
  }
}
