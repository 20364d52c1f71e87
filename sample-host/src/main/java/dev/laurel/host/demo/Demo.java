package dev.laurel.host.demo;

import dev.laurel.host.course.CourseCatalog;
import dev.laurel.host.course.EnrolmentBook;
import dev.laurel.host.grading.Gradebook;
import dev.laurel.host.learning.Lessons;
import dev.laurel.host.user.Accounts;
import dev.laurel.plugin.host.Badge;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.EnrolmentMode;
import dev.laurel.plugin.host.GradingPolicy;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the demo's accounts and courses; what is there already stays as it is. */
public final class Demo {

  static final List<DemoCourse> COURSES =
      List.of(
          new DemoCourse(
              "SAFE101",
              "Workplace Safety Basics",
              Pacing.SELF,
              -40,
              0,
              "early_no_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "DATA110",
              "Data Protection for Managers",
              Pacing.SELF,
              -60,
              200,
              "early_no_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "SAFE210",
              "Safety Leadership Foundations",
              Pacing.INSTRUCTOR,
              -80,
              30,
              "early_with_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "NEGO300",
              "Negotiation Across Cultures",
              Pacing.INSTRUCTOR,
              -120,
              20,
              "early_with_info",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "FIN120",
              "Finance for Non-Financial Leaders",
              Pacing.INSTRUCTOR,
              -90,
              25,
              "early_no_info",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "PROJ200",
              "Project Management Essentials",
              Pacing.INSTRUCTOR,
              -100,
              15,
              "end",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "COMM150",
              "Clear Business Writing",
              Pacing.INSTRUCTOR,
              -150,
              -10,
              "end",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "AGIL100",
              "Agile Ways of Working",
              Pacing.INSTRUCTOR,
              -130,
              -5,
              "end",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "TIME130",
              "Time and Priorities",
              Pacing.INSTRUCTOR,
              -50,
              40,
              "early_no_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "RISK240",
              "Managing Project Risk",
              Pacing.INSTRUCTOR,
              -140,
              -8,
              "early_no_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "LANG180",
              "Plain Language",
              Pacing.INSTRUCTOR,
              -160,
              -20,
              "early_no_info",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "TEAM260",
              "Inclusive Teams",
              Pacing.INSTRUCTOR,
              -140,
              -12,
              "early_with_info",
              DemoCourse.Certificates.GENERATED),
          new DemoCourse(
              "CHAN330",
              "Customer Conversations",
              Pacing.INSTRUCTOR,
              -145,
              -6,
              "early_with_info",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "ETHI220",
              "Ethics at Work",
              Pacing.INSTRUCTOR,
              -70,
              35,
              "end",
              DemoCourse.Certificates.ENABLED),
          new DemoCourse(
              "LEAD400",
              "Leading Change",
              Pacing.INSTRUCTOR,
              -2,
              90,
              "early_no_info",
              DemoCourse.Certificates.MISSING),
          new DemoCourse(
              "WELC001",
              "Welcome to Northgate",
              Pacing.SELF,
              -200,
              0,
              "early_no_info",
              DemoCourse.Certificates.NONE));

  static final List<EnrolmentMode> MODES =
      List.of(
          new EnrolmentMode("verified", "Verified", true),
          new EnrolmentMode("honor", "Honor", true),
          new EnrolmentMode("audit", "Audit", false));

  private final Accounts accounts;
  private final CourseCatalog courses;
  private final EnrolmentBook enrolments;
  private final Gradebook gradebook;
  private final Lessons lessons;
  private final Clock clock;

  /** A demo on these parts. */
  public Demo(
      Accounts accounts,
      CourseCatalog courses,
      EnrolmentBook enrolments,
      Gradebook gradebook,
      Lessons lessons,
      Clock clock) {
    this.accounts = accounts;
    this.courses = courses;
    this.enrolments = enrolments;
    this.gradebook = gradebook;
    this.lessons = lessons;
    this.clock = clock;
  }

  static CourseKey key(DemoCourse course) {
    return new CourseKey("course-v1:Northgate+" + course.number() + "+2026");
  }

  /** Makes what is missing. */
  public void make() {
    UserId ines = people();
    for (DemoCourse course : COURSES) {
      if (courses.find(key(course)).isEmpty()) {
        make(course, ines);
      }
    }
  }

  private UserId people() {
    put("admin", "Adaeze Okonkwo", Locale.ENGLISH, Role.ADMIN);
    User ines = put("ines", "Inés Calderón", Locale.ENGLISH, null);
    put("paul", "Paul Lindqvist", Locale.ENGLISH, Role.PROJECT_MANAGER);
    put("clara", "Clara Dubois", Locale.ENGLISH, Role.CUSTOMER_SUCCESS_MANAGER);
    put("lea", "Léa Marchetti-Dubois", Locale.ENGLISH, null);
    put("liam", "Liam Ó Conaill", Locale.ENGLISH, null);
    put("luc", "Luc Beauchamp", Locale.FRENCH, null);
    put("minhanh", "Nguyễn Thị Minh Anh", Locale.ENGLISH, null);
    put("wang", "王小明", Locale.forLanguageTag("zh-CN"), null);
    put("ansari", "عبد الرحمن الأنصاري", Locale.forLanguageTag("ar"), null);
    put("thorbjorg", "Þórbjörg Ragnheiðardóttir-Þorvaldsdóttir", Locale.ENGLISH, null);
    put("mateus", "Mateus Gonçalves de Albuquerque", Locale.forLanguageTag("pt-BR"), null);
    put("greta", "Greta Weißmüller", Locale.GERMAN, null);
    put("elena", "Elena Núñez Ibarra", Locale.forLanguageTag("es"), null);
    // No font has these letters of Garay, a script of 2024: her certificates fail, and say why.
    put("pip", "Pip \uD803\uDD50\uD803\uDD51 Alder", Locale.ENGLISH, null);
    return ines.id();
  }

  private User put(String username, String fullName, Locale locale, @Nullable Role role) {
    return accounts
        .findByUsername(username)
        .orElseGet(
            () ->
                accounts.put(
                    username,
                    new Accounts.Profile(
                        fullName,
                        username + "@northgate.example",
                        username,
                        locale,
                        role == null ? Set.of() : Set.of(role),
                        "N-" + Math.floorMod(username.hashCode(), 90_000),
                        null)));
  }

  private Instant days(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }

  private void make(DemoCourse demo, UserId staff) {
    CourseKey key = key(demo);
    courses.put(
        new Course(
            key,
            demo.title(),
            "Northgate",
            demo.number(),
            "2026",
            demo.pacing(),
            days(demo.startDays()),
            demo.endDays() == 0 ? null : days(demo.endDays()),
            false,
            MODES,
            Map.of(),
            Map.of("duration", "6 weeks")),
        List.of(staff));
    courses.putGrading(
        key,
        new GradingPolicy(
            0.6,
            List.of(
                new GradingPolicy.Range("Distinction", 0.85), new GradingPolicy.Range("Pass", 0.6)),
            List.of(
                new Badge("Weekly quizzes", 0.3),
                new Badge("Case study", 0.3),
                new Badge("Final exam", 0.4)),
            0.8));
    courses.putSettings(
        key,
        Map.of(
            "certificates_display_behavior",
            demo.behavior(),
            "issue_certificates",
            String.valueOf(demo.certificates() != DemoCourse.Certificates.NONE)));
    lessons.add(key, DemoUnits.of(demo.title()));
    enrol(key, demo);
  }

  private void enrol(CourseKey key, DemoCourse demo) {
    Map<UserId, String> modes = new LinkedHashMap<>();
    Map<UserId, Gradebook.Progress> reached = new LinkedHashMap<>();
    // Léa begins the first course herself; elsewhere she passes. Liam does not; Luc is an auditor.
    boolean isFresh = demo.number().equals("SAFE101");
    add(modes, reached, "lea", "verified", isFresh ? 0 : 0.91, isFresh ? 0 : 0.96);
    add(modes, reached, "liam", "honor", 0.48, 0.7);
    add(modes, reached, "luc", "audit", 0.88, 1);
    add(modes, reached, "minhanh", "verified", 0.91, 1);
    add(modes, reached, "wang", "honor", 0.83, 0.9);
    add(modes, reached, "ansari", "verified", 0.66, 0.85);
    add(modes, reached, "thorbjorg", "honor", 0.83, 1);
    add(modes, reached, "mateus", "verified", 0.78, 0.95);
    add(modes, reached, "pip", "honor", 0.81, 0.9);
    if (demo.certificates() == DemoCourse.Certificates.NONE) {
      add(modes, reached, "greta", "verified", 0, 0);
      add(modes, reached, "elena", "honor", 0, 0);
    }
    enrolments.enrol(key, modes);
    gradebook.record(key, reached);
  }

  private void add(
      Map<UserId, String> modes,
      Map<UserId, Gradebook.Progress> reached,
      String username,
      String mode,
      double score,
      double completion) {
    UserId id = accounts.findByUsername(username).orElseThrow().id();
    modes.put(id, mode);
    if (completion > 0) {
      reached.put(
          id,
          new Gradebook.Progress(
              Map.of("Weekly quizzes", score, "Case study", score, "Final exam", score),
              completion));
    }
  }
}
