package dev.laurel.certificates.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.laurel.certificates.web.Site;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.Migrations;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.Mailer;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.test.FakeHost;
import dev.laurel.test.MariaDb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class LettersTest {

  private final FakeHost host = new FakeHost();
  private final User paul = host.person("paul-" + UUID.randomUUID(), "Paul Lindqvist");
  private final List<Instant> scheduled = new ArrayList<>();
  private final List<String> jobs = new ArrayList<>();
  private final Database database;
  private final Site site;

  LettersTest(DataSource dataSource) {
    Migrations.run(
        dataSource,
        "db/migration/certificates",
        "cert_schema_history",
        LettersTest.class.getClassLoader());
    database = new Database(dataSource, Letters.mappers(), List.of());
    Messages messages =
        new Messages(LettersTest.class.getClassLoader(), "dev.laurel.certificates.messages");
    site = new Site(host, messages, "/plugins/certificates");
  }

  private Letters letters() {
    return new Letters(
        host,
        database,
        site,
        (id, payload, when) -> {
          jobs.add(id);
          scheduled.add(when);
        });
  }

  @Test
  void tellOneThingAtOnceWithWordsTextAndALink() {
    Letters letters = letters();
    letters.put(paul.id(), comment("Is “<b>this</b>” larger?"));

    assertThat(scheduled).containsExactly(host.clock().instant());
    letters.send(paul.id().value());

    Mailer.Mail mail = only();
    assertThat(mail.to()).isEqualTo(paul.email());
    assertThat(mail.subject()).isEqualTo("Comment on Honours, version 2");
    assertThat(mail.text())
        .contains("Hello Paul Lindqvist,")
        .contains("> Is “<b>this</b>” larger?")
        .contains("/plugins/certificates/reviews/a1");
    assertThat(mail.html())
        .contains("Is “&lt;b&gt;this&lt;/b&gt;” larger?")
        .contains("/plugins/certificates/reviews/a1\"")
        .contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void gatherWhatComesSoonAfter() {
    Letters letters = letters();
    letters.put(paul.id(), review("a1"));
    letters.send(paul.id().value());
    letters.put(paul.id(), review("b2"));
    letters.put(paul.id(), review("c3"));

    assertThat(scheduled.get(1)).isEqualTo(scheduled.get(0).plusSeconds(20));
    assertThat(scheduled.get(2)).isEqualTo(scheduled.get(1));
    letters.send(paul.id().value());
    letters.send(paul.id().value());

    assertThat(host.mails()).hasSize(2);
    Mailer.Mail gathered = host.mails().get(1);
    assertThat(gathered.subject()).isEqualTo("Certificates: 2 news");
    assertThat(gathered.text()).contains("/reviews/b2").contains("/reviews/c3");
    assertThat(gathered.html()).contains("/reviews/b2").contains("/reviews/c3");
  }

  @Test
  void haveAJobEachSoThatNoneIsLeftBehindByOneThatHasLooked() {
    Letters letters = letters();
    letters.put(paul.id(), review("a1"));
    letters.send(paul.id().value());

    letters.put(paul.id(), review("b2"));
    letters.put(paul.id(), review("c3"));

    assertThat(jobs).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void sayTheSameOnceAndDifferentWordsEach() {
    Letters letters = letters();
    letters.put(paul.id(), review("a1"));
    letters.put(paul.id(), review("a1"));
    letters.put(paul.id(), comment("one"));
    letters.put(paul.id(), comment("two"));
    letters.send(paul.id().value());

    assertThat(only().subject()).isEqualTo("Certificates: 3 news");
    assertThat(only().text()).contains("> one").contains("> two");
  }

  @Test
  void tellNothingThatIsNotTrueAnyMore() {
    Letters letters = letters();
    letters.check("REVIEW", (news, user) -> news.about().equals("b2"));
    letters.put(paul.id(), review("a1"));
    letters.put(paul.id(), review("b2"));
    letters.send(paul.id().value());

    assertThat(only().subject()).isEqualTo("Please review: Honours, version 2");
    assertThat(only().text()).contains("/reviews/b2").doesNotContain("/reviews/a1");
  }

  @Test
  void waitUntilTheHostTakesThem() {
    Letters letters = letters();
    letters.put(paul.id(), review("a1"));
    host.closePost(true);
    assertThatThrownBy(() -> letters.send(paul.id().value()))
        .hasMessageContaining("the post is closed");

    host.closePost(false);
    letters.send(paul.id().value());

    assertThat(only().subject()).isEqualTo("Please review: Honours, version 2");
  }

  @Test
  void areNotToldOfWhatWasUndone() {
    Letters letters = letters();
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      letters.put(paul.id(), review("a1"));
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    letters.send(paul.id().value());

    assertThat(host.mails()).isEmpty();
  }

  @Test
  void speakTheReadersLanguage() {
    User luc =
        new User(
            new UserId("luc"),
            "luc",
            "",
            "luc@example.org",
            Locale.CANADA_FRENCH,
            Set.of(),
            Map.of());
    host.put(luc);
    Letters letters = letters();
    letters.put(luc.id(), review("a1"));
    letters.send("luc");

    assertThat(only().subject()).isEqualTo("À examiner : Honours, version 2");
    assertThat(only().text()).contains("Bonjour luc,");
    assertThat(only().html()).contains("<html lang=\"fr\" dir=\"ltr\">");
  }

  @Test
  void forgetPeopleWhoHaveLeft() {
    Letters letters = letters();
    letters.put(new UserId("gone"), review("a1"));
    letters.send("gone");

    assertThat(host.mails()).isEmpty();
    host.person("gone", "Back Again");
    letters.send("gone");
    assertThat(host.mails()).isEmpty();
  }

  private Mailer.Mail only() {
    assertThat(host.mails()).hasSize(1);
    return host.mails().get(0);
  }

  private static News review(String about) {
    return news("REVIEW", about, "");
  }

  private static News comment(String words) {
    return news("COMMENT", "a1", words);
  }

  private static News news(String kind, String about, String words) {
    return new News(
        kind,
        about,
        List.of("Honours", "2", "Inés Okafor"),
        words,
        "/plugins/certificates/reviews/" + about);
  }
}
