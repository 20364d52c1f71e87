package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.test.PresentationBuilder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens to designs comes by mail, over SMTP, to those who have to do something about it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT {

  private static final String SENDER = "certificates@example.org";
  private static final String REVIEWS = "/plugins/certificates/reviews/";
  private static final String TEMPLATES = "/plugins/certificates/templates/";

  private final Path data = Path.of("target", "mail-" + System.nanoTime(), "data").toAbsolutePath();
  private final Postbox post = new Postbox();
  private HostOnItsOwn host;

  MailIT() throws IOException {
    host = start();
  }

  private HostOnItsOwn start() throws IOException {
    return HostOnItsOwn.start(data, "--smtp", post.address(), "--mail-from", SENDER);
  }

  @AfterAll
  void stop() {
    host.stop();
    post.close();
  }

  @Test
  void asksEachReviewerInHerLanguageAsTextAndHtmlWithALinkToTheDesign() {
    Team team = team("Asked");
    String id = team.uploads("Honours & Größe");

    team.submits(id);

    Postbox.Mail french = post.await(team.manon() + "@example.org", 1).get(0);
    Postbox.Mail english = post.await(team.carl() + "@example.org", 1).get(0);
    String link = host.origin() + REVIEWS + id;
    assertThat(french.from()).isEqualTo(SENDER);
    assertThat(french.type()).startsWith("multipart/alternative");
    assertThat(french.subject()).isEqualTo("À examiner : Honours & Größe, version 1");
    assertThat(french.text())
        .startsWith("Bonjour Manon Lefèvre,\n")
        .contains("Inés Okafor vous envoie le modèle de certificat « Honours & Größe »")
        .contains("L’examiner:\n" + link + "\n");
    assertThat(french.html())
        .contains("<html lang=\"fr\"")
        .contains("Bonjour Manon Lefèvre,")
        .contains("« Honours &amp; Größe »")
        .contains("href=\"" + link + "\"");
    assertThat(english.subject()).isEqualTo("Please review: Honours & Größe, version 1");
    assertThat(english.text()).contains("Review it:\n" + link + "\n");
    assertThat(english.html()).contains("<html lang=\"en\"").contains("href=\"" + link + "\"");
    assertThat(post.of(team.ines() + "@example.org")).isEmpty();
    HttpResponse<String> page = host.call(team.manon(), "GET", REVIEWS + id, null);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Honours &amp; Größe");
  }

  @Test
  void tellsTheInstructorWhatAReviewerWantsChangedInTheReviewersWords() {
    Team team = team("Changes");
    String id = team.uploads("Sealed");
    team.submits(id);

    team.reviews(team.manon(), id, "request_changes", "Le <b>sceau</b> manque.\\nMerci !");

    Postbox.Mail mail = post.await(team.ines() + "@example.org", 1).get(0);
    assertThat(mail.subject()).isEqualTo("Changes requested: Sealed, version 1");
    assertThat(mail.text())
        .contains("Manon Lefèvre asks for changes of “Sealed”, version 1.")
        .contains("> Le <b>sceau</b> manque.\n> Merci !\n")
        .contains(host.origin() + TEMPLATES + id);
    assertThat(mail.html())
        .contains("Le &lt;b&gt;sceau&lt;/b&gt; manque.")
        .contains("href=\"" + host.origin() + TEMPLATES + id + "\"");
  }

  @Test
  void tellsTheInstructorOnceThatBothHaveApproved() {
    Team team = team("Approved");
    String id = team.uploads("Passed");
    team.submits(id);

    team.reviews(team.manon(), id, "approve", "");
    team.reviews(team.carl(), id, "approve", "");

    assertThat(post.await(team.ines() + "@example.org", 1))
        .extracting(Postbox.Mail::subject)
        .containsExactly("Approved: Passed, version 1");
  }

  @Test
  void gathersWhatComesSoonAfterAMailIntoOne() {
    Team team = team("Gathered");
    String to = team.manon() + "@example.org";
    team.submits(team.uploads("First"));
    post.await(to, 1);

    String second = team.uploads("Second");
    String third = team.uploads("Third");
    team.submits(second);
    team.submits(third);
    team.says(team.manon(), third, "Et le sceau ?");
    team.says(team.ines(), third, "It comes tomorrow.");

    List<Postbox.Mail> mails = post.await(to, 2);
    assertThat(mails)
        .extracting(Postbox.Mail::subject)
        .containsExactly("À examiner : First, version 1", "Certificats : 3 nouvelles");
    assertThat(mails.get(1).text())
        .contains("« Second »", host.origin() + REVIEWS + second)
        .contains("« Third »", host.origin() + REVIEWS + third)
        .contains("> It comes tomorrow.");
    assertThat(mails.get(1).html())
        .contains("href=\"" + host.origin() + REVIEWS + second + "\"")
        .contains("href=\"" + host.origin() + REVIEWS + third + "\"");
  }

  @Test
  void keepsEachHeaderOnceAndWritesToNobodyElseWhateverDesignsAndPeopleAreCalled()
      throws MessagingException {
    List<String> titles =
        List.of(
            "Plan\\r\\nBcc: victim@example.net\\r\\n\\r\\nBody",
            "Plan\\u2028Bcc: victim@example.net",
            "=?utf-8?Q?=0D=0ABcc:_victim@example.net?=",
            "\\u202Efdp\\u202C \\u2067Größe\\u2069 \\uD83C\\uDF93 证书",
            "Very long ".repeat(19));
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i);
      Team team = team("Hostile" + i);
      put(team.ines(), "Inés =?utf-8?Q?=0D=0ABcc:_victim@example.net?=", "en", "");
      String id = team.uploads("Sound");
      HttpResponse<String> named =
          host.call(
              team.ines(),
              "PUT",
              RunningHost.API + "/templates/" + id + "/title",
              HttpRequest.BodyPublishers.ofString("{\"title\":\"" + title + "\"}"));
      assertThat(named.statusCode()).as(title).isLessThan(500);
      team.submits(id);
      tellsOf(team.manon(), id);

      List<MimeMessage> mails = post.raw(team.manon() + "@example.org");
      assertThat(mails).hasSize(1);
      MimeMessage mail = mails.get(0);
      for (String header : List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version")) {
        assertThat(mail.getHeader(header)).as(header).hasSize(1);
      }
      assertThat(mail.getHeader("Bcc")).isNull();
      assertThat(mail.getHeader("Cc")).isNull();
      assertThat(mail.getAllRecipients()).hasSize(1);
      assertThat(mail.getSubject())
          .startsWith("À examiner : ")
          .endsWith(", version 1")
          .doesNotContain("\r", "\n");
    }
    assertThat(post.boxes()).doesNotContain("victim@example.net");
  }

  @Test
  void bringsWhatHappenedWhileTheMailServerWasAway() {
    Team team = team("Away");
    String first = team.uploads("Lost");
    String second = team.uploads("Found");
    post.goAway();

    team.submits(first);
    team.submits(second);
    RunningHost.await("an attempt in vain", () -> host.log().contains("did not take a mail"));
    post.comeBack();

    tellsOf(team.manon(), first, second);
    tellsOf(team.carl(), first, second);
  }

  @Test
  void bringsWhatHappenedBeforeTheHostWasKilled() throws IOException {
    Team team = team("Killed");
    String id = team.uploads("Survivor");
    post.goAway();

    team.submits(id);
    host.kill();
    post.comeBack();
    host = start();

    tellsOf(team.manon(), id);
    tellsOf(team.carl(), id);
  }

  private void tellsOf(String user, String... ids) {
    for (String id : ids) {
      RunningHost.await(
          "a mail for " + user + " about " + id,
          () ->
              post.of(user + "@example.org").stream()
                  .anyMatch(mail -> mail.text().contains(host.origin() + REVIEWS + id)));
    }
  }

  /** People of an organisation of their own, so that nobody else's news come between theirs. */
  private Team team(String organisation) {
    Team team = new Team(organisation);
    put(team.ines(), "Inés Okafor", "en", "");
    put(team.manon(), "Manon Lefèvre", "fr", roles("project_manager", organisation));
    put(team.carl(), "Carl Berg", "en", roles("customer_success_manager", organisation));
    host.ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/courses/" + URLEncoder.encode(team.course(), StandardCharsets.UTF_8),
        """
        {"title":"Mail","org":"%s","pacing":"self","staff":["%s"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}
        """
            .formatted(organisation, team.ines()));
    return team;
  }

  private static String roles(String role, String organisation) {
    return ",\"roles\":[\"" + role + "\"],\"organizations\":[\"" + organisation + "\"]";
  }

  private void put(String user, String name, String locale, String more) {
    host.ok(
        "admin",
        "PUT",
        RunningHost.HOST + "/users/" + user,
        """
        {"fullName":"%1$s","email":"%2$s@example.org","password":"%2$s","locale":"%3$s"%4$s}
        """
            .formatted(name, user, locale, more));
  }

  /** An instructor, a French-speaking Project Manager, a Customer Success Manager. */
  private final class Team {

    private final String organisation;

    private Team(String organisation) {
      this.organisation = organisation;
    }

    private String ines() {
      return "ines-" + organisation;
    }

    private String manon() {
      return "manon-" + organisation;
    }

    private String carl() {
      return "carl-" + organisation;
    }

    private String course() {
      return "course-v1:" + organisation + "+MAIL+1";
    }

    private String uploads(String title) {
      return Uploads.design(
          host,
          ines(),
          course(),
          title + ".pptx",
          PresentationBuilder.a4().text("Name", "${learner.name}").build());
    }

    private void submits(String id) {
      host.ok(ines(), "POST", RunningHost.API + "/templates/" + id + "/submit", "{}");
    }

    private void reviews(String user, String id, String decision, String words) {
      host.ok(
          user,
          "POST",
          RunningHost.API + "/templates/" + id + "/reviews",
          "{\"decision\":\"" + decision + "\",\"comment\":\"" + words + "\"}");
    }

    private void says(String user, String id, String words) {
      host.ok(
          user,
          "POST",
          RunningHost.API + "/templates/" + id + "/comments",
          "{\"text\":\"" + words + "\"}");
    }
  }
}
