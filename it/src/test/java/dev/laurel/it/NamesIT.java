package dev.laurel.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those hear who listen to a page: its parts and controls, in their order, by name. */
class NamesIT {

  private static Browsing browsing;

  @BeforeAll
  static void start() {
    browsing = new Browsing(RunningHost.origin());
    String lea = RunningHost.API + "/courses/" + RunningHost.key("TEAM260") + "/certificates/lea";
    RunningHost.await("the demo's run", () -> RunningHost.get("ines", lea).statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    browsing.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lea   | /login
          lea   | /plugins/certificates/verify
          lea   | /courses/COURSE/progress
          ines  | /courses/COURSE/instructor/certificates
          ines  | /plugins/certificates/courses/COURSE/learners?q=lea
          ines  | /plugins/certificates/templates/new?course=COURSE
          """)
  void areSaidInTheOrderOfThePage(String user, String path) {
    Page page = path.equals("/login") ? browsing.anonymous() : browsing.as(user);
    page.navigate(path.replace("COURSE", RunningHost.key("TEAM260")));

    assertThat(page.locator("main")).matchesAriaSnapshot(heard(path));
  }

  private static String heard(String path) {
    return switch (path.replaceAll("\\?.*", "").replaceAll(".*/", "")) {
      case "login" ->
          """
          - heading "Sign in" [level=1]
          - textbox "User name"
          - textbox "Password"
          - button "Sign in"
          """;
      case "verify" ->
          """
          - region "Verify a certificate":
            - heading "Verify a certificate" [level=1]
            - textbox "Number or address on the certificate"
            - button "Verify"
          - region "Do you have the PDF?":
            - heading "Do you have the PDF?" [level=2]
            - button /Drop the PDF here or choose a file/
            - status
          """;
      case "progress" ->
          """
          - heading "Your progress" [level=1]
          - group "Your certificate is available.":
            - link /Your certificate.*Léa Marchetti-Dubois/:
              - img /Your certificate.*Léa Marchetti-Dubois/
            - heading "Your certificate is available." [level=2]
            - link "Download Your Certificate"
            - link "Verification page"
          - region "Grade summary":
            - heading "Grade summary" [level=2]
            - img /Total grade \\d+%, pass mark \\d+%/
          - complementary:
            - heading "Course completion" [level=2]
            - progressbar "Course completion"
          """;
      case "certificates" ->
          """
          - heading "Certificates" [level=1]
          - navigation "On this page"
          - region "Certificates of this course":
            - heading "Certificates of this course" [level=2]
          - region "Certificate design":
            - link "Upload design"
            - article:
              - link /Preview of the certificate of mode/
          - region "Check list"
          - region "Example Certificates":
            - button "Generate Example Certificates"
            - button "Disable"
          - region "Certificate Export"
          - region "Certificates":
            - search:
              - searchbox /Search a learner/
              - button "Search"
            - table
          - region "Exceptions":
            - button "Add learner"
            - link "Upload CSV"
          - region "Invalidations":
            - button "Invalidate a certificate"
          - region "History"
          - region "Statistics"
          """;
      case "learners" ->
          """
          - heading "Learners and certificates" [level=1]
          - region "Search":
            - search:
              - searchbox "Name, user name or e-mail"
              - combobox "Status"
              - button "Search"
          - region /found/:
            - table:
              - rowgroup:
                - row:
                  - columnheader "Choose"
                  - columnheader "Learner"
                  - columnheader "Mode"
                  - columnheader "Grade now"
                  - columnheader "Status"
                  - columnheader "Issued"
                  - columnheader "Actions"
              - rowgroup:
                - row /Léa/:
                  - cell:
                    - checkbox "Choose Léa Marchetti-Dubois"
                  - cell
                  - cell
                  - cell
                  - cell
                  - cell
                  - cell:
                    - link "Why Léa Marchetti-Dubois has a certificate or none"
            - combobox "With the learners"
            - button "Go on with those chosen"
          """;
      default ->
          """
          - heading "Upload a certificate design" [level=1]
          - button /Drop your PowerPoint design here or choose a file/
          - textbox "Title"
          - group "For":
            - radio "this course" [checked]
            - radio /all courses of/
          - button "Upload and check"
          - region "Or begin with one of ours":
            - list:
              - listitem:
                - img /sample details/
                - button "Use Honour"
                - link "Honour as PowerPoint file"
          - region "Placeholders you can type in PowerPoint":
            - table
          """;
    };
  }
}
