package dev.laurel.certificates.mail;

import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.RandomId;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The plugin's post. News are written down in the caller's transaction, so they are told if, and
 * only if, what they tell of is committed; a job sends what waits for a person as one mail, again
 * until the host takes it. What has been overtaken by then is not told.
 */
public final class Letters {

  /** The kind of job; its payload is a user's id. */
  public static final String JOB = "letters";

  private static final Duration KEPT = Duration.ofDays(30);

  private final Host host;
  private final Database database;
  private final LetterMapper letters;
  private final Site site;
  private final Schedule schedule;
  private final Map<String, BiPredicate<News, User>> stillTrue = new ConcurrentHashMap<>();

  /** Schedules a job of kind {@link #JOB}, in the caller's transaction. */
  public interface Schedule {

    /**
     * Schedules one.
     *
     * @param id of the job
     * @param payload for {@link Letters#send}
     * @param when not before then
     */
    void at(String id, String payload, Instant when);
  }

  /** The post by a host. */
  public Letters(Host host, Database database, Site site, Schedule schedule) {
    this.host = host;
    this.database = database;
    this.letters = database.mapper(LetterMapper.class);
    this.site = site;
    this.schedule = schedule;
  }

  /** The mappers of this feature. */
  public static List<Class<?>> mappers() {
    return List.of(LetterMapper.class);
  }

  /**
   * Says how to find out, just before news of a kind are sent, whether they are still true for
   * somebody.
   */
  public void check(String kind, BiPredicate<News, User> isStillTrue) {
    stillTrue.put(kind, isStillTrue);
  }

  /** Writes news down for somebody, in the caller's transaction. */
  public void put(UserId to, News news) {
    database.inTransaction(
        () -> {
          Instant now = host.clock().instant();
          letters.insert(Letter.of(to, news, now));
          Instant when = Rhythm.next(letters.sent(to, now.minus(Rhythm.OF_LATE)), now);
          // A job of its own: one that is there already may have looked before this is committed.
          schedule.at(RandomId.next(), to.value(), when);
        });
  }

  /** Gives what waits for an account to another one, in the caller's transaction. */
  public void give(UserId from, UserId into) {
    database.inTransaction(
        () -> {
          if (letters.give(from, into) > 0) {
            Instant now = host.clock().instant();
            schedule.at(into.value() + "-" + now.toEpochMilli(), into.value(), now);
          }
        });
  }

  /**
   * Sends what waits for somebody.
   *
   * @param userId who
   * @throws UncheckedIOException when the host could not take it; it waits on then
   */
  public void send(String userId) {
    UserId id = new UserId(userId);
    User to = host.users().find(id).filter(user -> !user.email().isEmpty()).orElse(null);
    database.inTransaction(
        () -> {
          // Held while the post is called: of two jobs for one person, the second finds nothing.
          List<Letter> waiting = letters.lockWaiting(id);
          List<Letter> told = to == null ? List.of() : worthTelling(waiting, to);
          List<Long> overtaken =
              waiting.stream().filter(one -> !told.contains(one)).map(Letter::id).toList();
          if (!overtaken.isEmpty()) {
            letters.delete(overtaken);
          }
          if (to != null && !told.isEmpty()) {
            post(to, told.stream().map(Letter::news).toList());
            Instant now = host.clock().instant();
            letters.markSent(told.stream().map(Letter::id).toList(), now);
            letters.forget(id, now.minus(KEPT));
          }
        });
  }

  private List<Letter> worthTelling(List<Letter> waiting, User to) {
    Map<String, Letter> latest = new LinkedHashMap<>();
    for (Letter letter : waiting) {
      // What somebody said is told even if more was said since.
      String key = letter.kind() + letter.about() + letter.words();
      latest.remove(key);
      latest.put(key, letter);
    }
    List<Letter> told = new ArrayList<>(latest.values());
    told.removeIf(
        letter ->
            !stillTrue.getOrDefault(letter.kind(), (news, user) -> true).test(letter.news(), to));
    return told;
  }

  private void post(User to, List<News> news) {
    Messages.InLanguage words = site.messages().in(to.locale());
    String subject =
        news.size() == 1
            ? words.text("mail." + news.get(0).kind() + "_SUBJECT", news.get(0).facts().toArray())
            : words.text("mail.MANY_SUBJECT", news.size());
    String greeting =
        words.text("mail.GREETING", to.fullName().isEmpty() ? to.username() : to.fullName());
    String intro = news.size() == 1 ? "" : words.text("mail.MANY_INTRO");
    List<LetterPage.Item> items = news.stream().map(one -> item(one, words)).toList();
    String foot = words.text("mail.FOOT", URI.create(host.pages().absolute("/")).getAuthority());
    LetterPage.View view =
        new LetterPage.View(
            words.text("mail.LANGUAGE"), words.direction(), subject, greeting, intro, items, foot);
    try {
      host.mailer()
          .send(
              new Mailer.Mail(
                  to.email(), subject, plain(view), site.draw(view, to.locale()).value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LetterPage.Item item(News news, Messages.InLanguage words) {
    return new LetterPage.Item(
        words.text("mail." + news.kind() + "_TEXT", news.facts().toArray()),
        news.words(),
        words.text("mail." + news.kind() + "_ACTION"),
        host.pages().absolute(news.address()));
  }

  private static String plain(LetterPage.View view) {
    String head = view.greeting() + "\n\n" + (view.intro().isEmpty() ? "" : view.intro() + "\n\n");
    return view.items().stream()
        .map(Letters::plain)
        .collect(Collectors.joining("\n\n", head, "\n\n-- \n" + view.foot() + "\n"));
  }

  private static String plain(LetterPage.Item item) {
    String quoted =
        item.words().isEmpty()
            ? ""
            : item.words().lines().map(line -> "> " + line).collect(Collectors.joining("\n"))
                + "\n\n";
    return item.text() + "\n\n" + quoted + item.action() + ":\n" + item.address();
  }
}
