package dev.laurel.it.looks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.Stream;

/** Every page in every state. Another is a line here, and where it needs data, one in the scene. */
final class States {

  private static final String PLUGIN = "/plugins/certificates";
  private static final String VERIFY = PLUGIN + "/verify/";

  private final Stage stage;
  private final Scene scene;

  States(Stage stage, Scene scene) {
    this.stage = stage;
    this.scene = scene;
  }

  List<State> all() {
    return Stream.of(instructor(), dialogs(), designs(), staff(), learner(), verification(), rest())
        .flatMap(List::stream)
        .toList();
  }

  private static State tab(String name, String number) {
    return State.of("tab-" + name, "ines", "/courses/{" + number + "}/instructor/certificates");
  }

  private static State course(String name, String number, String page) {
    return State.of(name, "ines", PLUGIN + "/courses/{" + number + "}/" + page);
  }

  private static List<State> instructor() {
    return List.of(
        tab("empty", "FIRE100"),
        tab("nothing-chosen", "LEAD400"),
        tab("errors", "FIRE110"),
        tab("in-review", "FIRE130"),
        tab("changes-requested", "FIRE140"),
        tab("approved", "FIRE150"),
        tab("integrated", "FIRE160"),
        tab("retired", "FIRE170"),
        tab("enabled", "AGIL100"),
        tab("self-paced", "SAFE310"),
        tab("run-done-some-failed", "COMM150"),
        tab("run-going", "FIRE210"),
        tab("run-cancelled", "FIRE220"),
        tab("many", "FIRE200"),
        State.of(
            "tab-notice",
            "ines",
            "/courses/{AGIL100}/instructor/certificates?did=NOT_ENABLED#notice"),
        tab("without-scripts", "AGIL100").in(State.Kind.WITHOUT_SCRIPTS),
        tab("menu", "FIRE200")
            .after(page -> page.click("tr[data-learner=p350] details.l-menu summary")));
  }

  private static List<State> dialogs() {
    return List.of(
        tab("dialog-enable", "FIRE160").dialog("d-enable"),
        tab("dialog-disable", "TEAM260").dialog("d-disable"),
        tab("dialog-generate", "AGIL100").dialog("d-generate"),
        tab("dialog-learners", "AGIL100").dialog("d-learner"),
        tab("dialog-exception", "AGIL100").dialog("d-exception"),
        tab("dialog-regenerate", "TEAM260").dialog("d-regenerate"),
        tab("dialog-invalidate", "TEAM260").dialog("d-invalidate"),
        tab("dialog-preview", "TEAM260").dialog("d-preview-verified"),
        tab("dialog-change", "FIRE210").dialog("d-change-verified"));
  }

  private static List<State> designs() {
    String template = PLUGIN + "/templates/";
    String review = PLUGIN + "/reviews/";
    return List.of(
        State.of("design-upload", "ines", template + "new?course={LEAD400}"),
        State.of("design-upload-wrong", "ines", template + "new?course={LEAD400}")
            .after(
                page -> {
                  page.locator("input[type=file]")
                      .setInputFiles(new FilePayload("notes.pptx", "text/plain", new byte[] {1}));
                  page.click("main form .btn-primary");
                  page.locator("[role=alert]").waitFor();
                }),
        State.of("design-errors", "ines", template + "{faulty}"),
        State.of("design-warnings", "ines", template + "{warned}"),
        State.of("design-in-review", "ines", template + "{asked}"),
        State.of("design-changes-requested", "ines", template + "{changes}"),
        State.of("design-approved", "ines", template + "{approved}"),
        State.of("design-integrated", "ines", template + "{integrated}"),
        State.of("design-discard", "ines", template + "{warned}").dialog("d-discard"),
        State.of("design-preview", "ines", template + "{integrated}/preview?name=Nguyễn"),
        State.of("design-library", "ines", PLUGIN + "/templates?course={AGIL100}"),
        State.of("review-inbox", "clara", PLUGIN + "/reviews"),
        State.of("review-inbox-nothing", "paul", PLUGIN + "/reviews"),
        State.of("review-with-pins", "clara", review + "{asked}"));
  }

  private static List<State> staff() {
    return List.of(
        course("learners", "FIRE200", "learners"),
        course("learners-search", "FIRE200", "learners?q=amara&status=REVOKED"),
        course("learners-nothing", "FIRE200", "learners?q=zzz"),
        course("learner-has-one", "TEAM260", "learners/lea"),
        course("learner-has-none", "TEAM260", "learners/liam"),
        course("learner-revoked", "COMM150", "learners/mateus"),
        course("learner-failed", "COMM150", "learners/pip"),
        course("bulk-question", "TEAM260", "learners?status=AVAILABLE")
            .after(
                page -> {
                  page.selectOption("#act", "INVALIDATE");
                  page.click("button[value=all]");
                  page.locator("#reason").waitFor();
                }),
        course("bulk-none", "TEAM260", "bulk"),
        course("runs", "FIRE200", "runs"),
        course("run-preview", "COMM150", "preview"),
        course("exceptions-file", "AGIL100", "exceptions.csv"),
        course("exceptions-file-wrong", "AGIL100", "exceptions.csv")
            .after(
                page -> {
                  page.locator("#file")
                      .setInputFiles(
                          new FilePayload(
                              "list.csv",
                              "text/csv",
                              "username,reason\nnobody,x\nlea,\nliam,Ill\n"
                                  .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                  page.click("main form .btn-primary");
                  page.locator("#report-h").waitFor();
                }),
        course("export", "FIRE200", "exports"),
        State.of("history", "ines", "/courses/{FIRE200}/instructor/certificates?history=all"));
  }

  private static State progress(String name, String user, String number) {
    return State.of("progress-" + name, user, "/courses/{" + number + "}/progress");
  }

  private List<State> learner() {
    return List.of(
        progress("missing", "lea", "SAFE101"),
        progress("request", "lea", "DATA110"),
        progress("request-early", "lea", "SAFE210"),
        progress("available", "lea", "TEAM260"),
        progress("not-yet", "lea", "AGIL100"),
        progress("not-passed", "liam", "TEAM260"),
        progress("silent", "lea", "PROJ200"),
        progress("in-progress", "wang", "SAFE310"),
        progress("failed-self-paced", "pip", "SAFE310"),
        progress("audit", "luc", "TEAM260"),
        progress("failed", "pip", "COMM150"),
        progress("revoked", "mateus", "COMM150"),
        progress("expired", "lea", "SAFE310"),
        State.of("dashboard", "lea", "/dashboard"),
        State.of("dashboard-staff", "ines", "/dashboard"),
        State.of("dashboard-revoked", "mateus", "/dashboard"),
        State.of("my-certificates", "lea", PLUGIN + "/my"),
        State.of("my-certificates-none", "liam", PLUGIN + "/my"),
        State.of("my-certificates-revoked", "mateus", PLUGIN + "/my"),
        State.of("share", "lea", PLUGIN + "/my/certificates/{lea-comm150}/share"),
        State.of("course-outline", "lea", "/courses/{DATA110}/"),
        State.of("course-end", "lea", "/courses/{DATA110}/end"),
        State.of("course-closed", "lea", "/courses/{LEAD400}/"));
  }

  private List<State> verification() {
    return List.of(
        State.of("verify", "", VERIFY),
        State.of("verify-wrong-number", "", VERIFY)
            .after(
                page -> {
                  page.fill("#number", "wh+t!");
                  page.click("main form .btn-primary");
                  page.locator("[role=alert]").waitFor();
                }),
        State.of("verify-valid", "", VERIFY + "{valid}"),
        State.of("verify-revoked", "", VERIFY + "{revoked}"),
        State.of("verify-superseded", "", VERIFY + "{superseded}"),
        State.of("verify-expired", "", VERIFY + "{expired}"),
        State.of("verify-erased", "", VERIFY + "{erased}"),
        State.of("verify-unknown", "", VERIFY + "00000000000000000000000000000000"),
        State.of("verify-too-many", "", VERIFY + "{valid}").after(States::askTooOften),
        State.of("verify-without-scripts", "", VERIFY + "{valid}").in(State.Kind.WITHOUT_SCRIPTS),
        State.of("verify-file-genuine", "", VERIFY + "{lea-comm150}")
            .after(page -> drop(page, false)),
        State.of("verify-file-changed", "", VERIFY + "{lea-comm150}")
            .after(page -> drop(page, true)));
  }

  private void drop(Page page, boolean isChanged) {
    byte[] file =
        stage.file("lea", Stage.API + "/certificates/" + scene.id("lea-comm150") + ".pdf");
    if (isChanged) {
      file[200] ^= 1;
    }
    page.locator("[data-check] input[type=file]")
        .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", file));
    page.locator("[data-check-results] [data-verdict]").waitFor();
  }

  private static void askTooOften(Page page) {
    for (int i = 0; page.reload().status() != 429; i++) {
      if (i > 100) {
        throw new IllegalStateException("Nobody is asked to wait");
      }
    }
  }

  private static List<State> rest() {
    return List.of(
        State.of("login", "", "/login"),
        State.of("login-wrong", "", "/login")
            .after(
                page -> {
                  page.fill("input[name=username]", "lea");
                  page.fill("input[name=password]", "wrong");
                  page.click("main button[type=submit]");
                  page.locator("[role=alert]").waitFor();
                }),
        State.of("menu-of-user", "ines", "/dashboard")
            .after(page -> page.click(".host-user summary"))
            .in(State.Kind.WINDOW),
        State.of("schedule-held-back", "ines", "/studio/{LEAD400}/settings/schedule"),
        State.of("schedule-started", "ines", "/studio/{AGIL100}/settings/schedule"),
        State.of("settings-grading", "ines", "/studio/{AGIL100}/settings/grading"),
        State.of("settings-advanced", "ines", "/studio/{AGIL100}/settings/advanced"),
        State.of("instructor-course-info", "ines", "/courses/{AGIL100}/instructor"),
        State.of("admin-plugins", "admin", "/admin/plugins"),
        State.of("admin-people", "admin", "/admin/people?q=a"),
        State.of("admin-person", "admin", "/admin/people/lea"),
        State.of("admin-courses", "admin", "/admin/courses"),
        State.of("admin-mail", "admin", "/admin/mail").after(States::keepPersonalMail),
        State.of("mail-to-review", "admin", "/admin/mail")
            .after(page -> letter(page, "clara@", "Northgate Diwan"))
            .in(State.Kind.MAIL),
        State.of("mail-to-learner", "admin", "/admin/mail")
            .after(page -> letter(page, "lea@", "Ladders"))
            .in(State.Kind.MAIL),
        State.of("doctor", "admin", PLUGIN + "/doctor"),
        State.of("fonts", "ines", PLUGIN + "/fonts?org=Northgate"),
        State.of("fields", "ines", PLUGIN + "/fields?course={AGIL100}"),
        State.of("problem-403", "lea", "/courses/{AGIL100}/instructor"),
        State.of("problem-404", "lea", "/nothing"),
        State.of("problem-404-plugin", "lea", PLUGIN + "/nothing"));
  }

  /** How much the others were sent at a time is a matter of chance. */
  private static void keepPersonalMail(Page page) {
    page.evaluate(
        "() => document.querySelectorAll('main section').forEach("
            + "(mail) => /lea@/.test(mail.textContent) || mail.remove())");
  }

  private static void letter(Page page, String who, String about) {
    Locator panel =
        page.locator("section", new Page.LocatorOptions().setHasText(who))
            .filter(new Locator.FilterOptions().setHasText(about))
            .first();
    String letter = panel.locator("a[href$='.html']").first().getAttribute("href");
    page.navigate(letter);
  }
}
