package dev.laurel.test.host;

import dev.laurel.test.PresentationBuilder;
import java.time.Duration;
import java.util.Map;

/** Courses whose learners all pass, with certificates that are enabled. */
public final class TrialCourse {

  /** Who teaches them. */
  public static final String STAFF = "ines";

  /** A million lines at once would have to be held by the one who sends them. */
  private static final int BATCH = 20_000;

  private static final Duration LONGEST_RUN = Duration.ofMinutes(30);

  private TrialCourse() {}

  /** The key of a course. */
  public static String key(String name) {
    return "course-v1:Trial+" + name + "+1";
  }

  /** The user name and password of a learner who can ask for herself. */
  public static String asker(int number) {
    return "asker" + number;
  }

  /** Makes a course whose instructor issues; its key. */
  public static String run(LaurelHost host, String name, int learners) {
    make(host, name, "instructor");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < learners; i++) {
      learner(lines, key(name), "runner" + i, "");
      if (i % BATCH == BATCH - 1) {
        host.load(lines.toString());
        lines.setLength(0);
      }
    }
    host.load(lines.toString());
    enable(host, key(name));
    return key(name);
  }

  /** Adds a learner who can sign in to a course; her password is her name. */
  public static void reader(LaurelHost host, String key, String name) {
    StringBuilder lines = new StringBuilder();
    learner(lines, key, name, ",\"password\":\"" + name + "\"");
    host.load(lines.toString());
  }

  /** Makes a course whose learners ask, each with a password; its key. */
  public static String ask(LaurelHost host, String name, int learners) {
    return ask(host, name, learners, true);
  }

  /** Makes another course for those who can ask in one; its key. */
  public static String askAgain(LaurelHost host, String name, int learners) {
    return ask(host, name, learners, false);
  }

  private static String ask(LaurelHost host, String name, int learners, boolean areNew) {
    make(host, name, "self");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < learners; i++) {
      String password = areNew ? ",\"password\":\"" + asker(i) + "\"" : "";
      learner(lines, key(name), asker(i), password);
    }
    host.load(lines.toString());
    enable(host, key(name));
    return key(name);
  }

  private static void make(LaurelHost host, String name, String pacing) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> one :
        Map.of(STAFF, "", "paul", "\"project_manager\"", "clara", "\"customer_success_manager\"")
            .entrySet()) {
      lines.append(
          """
          {"put":"/users/%1$s","body":{"fullName":"%1$s","email":"%1$s@example.org","password":"%1$s","roles":[%2$s]}}
          """
              .formatted(one.getKey(), one.getValue()));
    }
    lines.append(
        """
        {"put":"/courses/%1$s","body":{"title":"Trial","org":"Trial","pacing":"%2$s","start":"2020-01-01T00:00:00Z","staff":["ines"],"modes":[{"slug":"honor","name":"Honor","certificateEligible":true}]}}
        {"put":"/courses/%1$s/grading","body":{"passMark":0.6,"badges":[{"name":"Exam","weight":1}],"completionRule":{"minimum":0.5}}}
        """
            .formatted(LaurelHost.encoded(key(name)), pacing));
    host.load(lines.toString());
  }

  private static void learner(StringBuilder lines, String key, String name, String password) {
    lines.append(
        """
        {"put":"/users/%1$s","body":{"fullName":"Learner %1$s"%3$s}}
        {"put":"/courses/%2$s/enrolments/%1$s","body":{"mode":"honor"}}
        {"put":"/courses/%2$s/progress/%1$s","body":{"scores":{"Exam":0.9},"completion":1}}
        """
            .formatted(name, LaurelHost.encoded(key), password));
  }

  /** Runs over a course and waits until all its learners, so many, have a certificate. */
  public static void issue(LaurelHost host, String key, int learners) {
    String runs = LaurelHost.API + "/courses/" + LaurelHost.encoded(key) + "/generations";
    String run = runs + "/" + host.ok(STAFF, "POST", runs, "{}").get("id").asText();
    LaurelHost.await(
        "the run",
        LONGEST_RUN,
        () -> host.ok(STAFF, "GET", run, null).get("state").asText().equals("FINISHED"));
    int issued = host.ok(STAFF, "GET", run, null).get("issued").asInt();
    if (issued != learners) {
      throw new IllegalStateException(issued + " certificates were issued");
    }
  }

  private static void enable(LaurelHost host, String key) {
    byte[] design =
        PresentationBuilder.a4()
            .text("Name", "${learner.name}")
            .text("Number", "${certificate.id}")
            .build();
    String template = LaurelHost.API + "/templates/" + host.upload(STAFF, key, design);
    String course = LaurelHost.API + "/courses/" + LaurelHost.encoded(key);
    String approve = "{\"decision\":\"approve\",\"comment\":\"\"}";
    host.ok(STAFF, "POST", template + "/submit", "{}");
    host.ok("paul", "POST", template + "/reviews", approve);
    host.ok("clara", "POST", template + "/reviews", approve);
    host.ok(STAFF, "POST", template + "/finalize", "{}");
    host.ok("paul", "POST", template + "/integrate", "{}");
    host.ok(
        STAFF,
        "PUT",
        course + "/modes/honor/template",
        "{\"templateId\":\"" + template.replaceFirst(".*/", "") + "\"}");
    host.ok(STAFF, "POST", course + "/examples", "{\"enableAnyway\":true}");
  }
}
