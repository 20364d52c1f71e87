package dev.laurel.certificates.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.CertificateId;
import dev.laurel.certificates.certificate.CertificateStatus;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.template.TemplateId;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Pacing;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A course with three learners, in the plugin and in the model at once. */
final class World {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Plant PLANT = new Plant();

  private final int number = NUMBER.incrementAndGet();
  private final Model model = new Model();
  private final CourseKey key = new CourseKey("course-v1:Example+" + number + "+1");
  private final User staff = PLANT.host.person("staff" + number, "Ines Staff", Role.ADMIN);
  private final Map<String, UserId> ids = new TreeMap<>();
  private final Map<String, Set<String>> names = new TreeMap<>();
  private boolean isTelling = true;
  private Instant end = PLANT.host.clock().instant().plus(Duration.ofDays(30));
  private int step;

  World() {
    put("A course", Pacing.INSTRUCTOR);
    PLANT.courses.assign(course(), "honor", new TemplateId(Plant.DESIGN), false, staff);
    PLANT.courses.enable(key, true, staff);
    for (String one : List.of("a", "b", "c")) {
      Model.Person person = new Model.Person();
      person.key = one;
      model.people.put(one, person);
      ids.put(one, new UserId("id-" + number + one));
      name(one, "Learner %s of World %dx".formatted(one, number), "user" + number + one + "x");
      PLANT.host.enrol(key, user(one), "honor");
    }
    grade();
  }

  @Override
  public String toString() {
    return "world " + number;
  }

  private Course course() {
    return PLANT.host.courses().find(key).orElseThrow();
  }

  private User user(String who) {
    return PLANT.host.users().find(id(who)).orElseThrow();
  }

  private UserId id(String who) {
    return Objects.requireNonNull(ids.get(who));
  }

  private void put(String title, Pacing pacing) {
    PLANT.course(key, title, pacing, end, model.behavior);
  }

  private void grade() {
    model.people.values().stream()
        .filter(one -> one.isThere)
        .forEach(
            one -> PLANT.host.stand(key, user(one.key), one.score >= model.passMark, one.score));
  }

  private void name(String who, String fullName, String username) {
    Model.Person person = model.person(who);
    person.fullName = fullName;
    person.username = username;
    names.computeIfAbsent(who, key -> new TreeSet<>()).addAll(Set.of(fullName, username));
    PLANT.host.put(
        new User(
            id(who),
            username,
            fullName,
            username + "@example.org",
            Locale.ENGLISH,
            Set.of(),
            Map.of()));
  }

  private boolean isThere(String who) {
    return model.exists && model.person(who).isThere;
  }

  /** Tells what happened, or keeps it for the reconciliation. */
  private void told(Runnable event, Runnable consequence) {
    if (isTelling && model.missed.isEmpty()) {
      event.run();
      consequence.run();
    } else {
      model.missed.add(consequence);
    }
  }

  World act(Deed deed, String who, String other, int choice) {
    PLANT.host.clock().advance(Duration.ofSeconds(1));
    step++;
    boolean isOn = choice % 2 == 0;
    Model.Person person = model.person(who);
    switch (deed) {
      case GRADE -> {
        if (isThere(who)) {
          person.score = choice / 10.0;
          grade();
        }
      }
      case PASS_MARK -> {
        if (model.exists) {
          model.passMark = choice / 10.0;
          grade();
        }
      }
      case MODE -> {
        if (isThere(who) && person.mode != null) {
          person.mode = isOn ? "honor" : "audit";
          PLANT.host.enrol(key, user(who), person.mode);
        }
      }
      case ENROLMENT -> enrolment(who, isOn);
      case EXCEPTION -> exception(who, isOn);
      case ENABLING -> {
        if (model.exists) {
          model.enabled = isOn;
          PLANT.courses.enable(key, isOn, staff);
        }
      }
      case REVOCATION -> revocation(who, isOn);
      case RENAME -> rename(who, choice);
      case MERGE -> merge(who, other);
      case ERASE -> erase(who);
      case TIME -> {
        PLANT.host.clock().advance(Duration.ofDays(choice * 3L));
        model.ended = !PLANT.host.clock().instant().isBefore(end);
      }
      case COURSE -> change(choice);
      case REQUEST -> {
        if (isThere(who)) {
          PLANT.requests.request(key, id(who));
          model.issue(person, true, step);
        }
      }
      case RUN -> run();
      case LEARNERS -> {
        if (model.exists) {
          model.learnerGenerated = isOn;
          PLANT.courses.allowLearners(key, isOn, staff);
        }
      }
      case DELETION -> {
        // Rarely: there is nothing much to do after it.
        if (model.exists && choice == 0) {
          PLANT.host.delete(key);
          model.exists = false;
          model.people.values().forEach(one -> one.mode = null);
          told(() -> PLANT.reconciliation.courseDeleted(key), () -> {});
        }
      }
      case TELLING -> isTelling = isOn;
      case RECONCILIATION -> reconcile();
    }
    if (model.missed.isEmpty()) {
      compare();
    }
    return this;
  }

  private void enrolment(String who, boolean isOn) {
    if (isThere(who)) {
      Model.Person person = model.person(who);
      if (isOn && person.mode == null) {
        person.mode = "honor";
        PLANT.host.enrol(key, user(who), "honor");
        grade();
      } else if (!isOn) {
        person.mode = null;
        PLANT.host.unenrol(key, user(who));
      }
    }
  }

  private void exception(String who, boolean isOn) {
    if (isThere(who)) {
      if (isOn) {
        PLANT.allowlist.add(key, Map.of(user(who), "For " + user(who).fullName()), staff);
      } else {
        PLANT.allowlist.remove(key, user(who), staff);
      }
      model.person(who).allowed = isOn;
    }
  }

  private void revocation(String who, boolean isOn) {
    Certificate held = isThere(who) ? PLANT.certificates.live(key, id(who)).orElse(null) : null;
    if (held != null) {
      Lifecycle.Act act = isOn ? Lifecycle.Act.REVOKE : Lifecycle.Act.RESTORE;
      PLANT.certificates.move(held, act, "Because of " + held.fullName(), staff);
      Model.Cert live = Objects.requireNonNull(model.live(who));
      if (isOn && live.status.equals("AVAILABLE")) {
        live.status = "REVOKED";
      } else if (!isOn && live.status.equals("REVOKED")) {
        live.status = "AVAILABLE";
      }
    }
  }

  private void rename(String who, int choice) {
    Model.Person person = model.person(who);
    if (person.isThere) {
      boolean cannotBePrinted = choice < 2;
      name(
          who,
          "Renamed %s %d of World %dx%s"
              .formatted(who, step, number, cannotBePrinted ? "\uE000" : ""),
          choice % 2 == 0 ? person.username : "user" + number + who + step + "x");
      told(() -> PLANT.reconciliation.userChanged(id(who)), () -> {});
    }
  }

  private void merge(String from, String into) {
    if (isThere(from) && isThere(into) && !from.equals(into)) {
      PLANT.host.merge(user(from), user(into));
      Model.Person gone = model.person(from);
      Model.Person stays = model.person(into);
      gone.isThere = false;
      stays.mode = stays.mode == null ? gone.mode : stays.mode;
      gone.mode = null;
      told(() -> PLANT.reconciliation.userDeparted(id(from)), () -> model.merged(from, into));
    }
  }

  private void erase(String who) {
    if (model.person(who).isThere) {
      PLANT.host.erase(user(who));
      model.person(who).isThere = false;
      model.person(who).mode = null;
      told(() -> PLANT.reconciliation.userDeparted(id(who)), () -> model.erased(who));
    }
  }

  private void change(int choice) {
    if (model.exists) {
      model.behavior = List.of("end", "early_no_info", "early_with_info").get(choice % 3);
      model.isSelf = choice % 4 == 0;
      put("Title " + choice, model.isSelf ? Pacing.SELF : Pacing.INSTRUCTOR);
    }
  }

  private void run() {
    if (model.exists && model.enabled) {
      PLANT.run(key, staff);
      model.people.values().stream()
          .filter(one -> one.isThere)
          .forEach(one -> model.issue(one, false, step));
      model.generated = true;
    }
  }

  World reconcile() {
    PLANT.reconciliation.search();
    // What depends on another departure comes right with the next search at the latest.
    PLANT.reconciliation.search();
    model.missed.forEach(Runnable::run);
    model.missed.clear();
    return this;
  }

  /** Compares everything that anybody can see. */
  void compare() {
    for (Model.Person person : model.people.values()) {
      if (person.isThere) {
        learner(person);
      }
    }
    List<Certificate> list = PLANT.certificates.page(key, null, null, null, 100);
    list.forEach(one -> bind(one));
    assertThat(list.stream().map(World::line).sorted().toList())
        .as("the list")
        .isEqualTo(
            model.certs.stream().filter(one -> one.isLive).map(this::line).sorted().toList());
    assertThat(PLANT.certificates.counts(key))
        .as("the counts")
        .isEqualTo(
            model.certs.stream()
                .filter(one -> one.isLive)
                .collect(
                    Collectors.groupingBy(
                        one -> CertificateStatus.valueOf(one.status), Collectors.counting())));
    model.certs.forEach(this::verified);
  }

  private void bind(Certificate certificate) {
    if (model.certs.stream().noneMatch(one -> certificate.id().value().equals(one.id))) {
      model.certs.stream()
          .filter(one -> one.id == null && one.holder != null)
          .filter(one -> id(Objects.requireNonNull(one.holder)).equals(certificate.userId()))
          .findFirst()
          .ifPresent(one -> one.id = certificate.id().value());
    }
  }

  private static String line(Certificate one) {
    return one.status() + " " + one.fullName() + " " + one.username();
  }

  private String line(Model.Cert one) {
    String username = one.holder == null ? "" : model.person(one.holder).username;
    return one.status + " " + one.fullName + " " + username;
  }

  private void learner(Model.Person person) {
    UserId id = id(person.key);
    var seen = PLANT.view.of(id, key);
    assertThat(seen.isPresent()).isEqualTo(model.exists);
    seen.ifPresent(
        one ->
            assertThat(one.shown().toString())
                .as("what %s sees", person.key)
                .isEqualTo(model.shown(person)));
    Model.Cert may = model.downloadable(person);
    assertThat(
            PLANT.view.downloadable(id, PLANT.certificates.liveOf(id)).stream()
                .map(Certificate::fullName)
                .toList())
        .as("what %s may download", person.key)
        .isEqualTo(may == null ? List.of() : List.of(may.fullName));
  }

  private void verified(Model.Cert one) {
    if (one.id == null) {
      return;
    }
    Object body = PLANT.verification.told(one.id).getEntity();
    @Nullable Object status = ((Map<?, ?>) body).get("status");
    assertThat(status).as("verification of %s", one.status).isEqualTo(Model.verified(one));
    @Nullable Object name = ((Map<?, ?>) body).get("name");
    assertThat(name)
        .as("the name at verification")
        .isEqualTo(!one.wasMade || one.fullName.isEmpty() ? null : one.fullName);
    Certificate certificate = PLANT.certificates.find(new CertificateId(one.id)).orElseThrow();
    if (certificate.documentId() != null) {
      String pdf = Documents.id(PLANT.certificates.pdf(certificate)).value();
      assertThat(pdf).as("the document").isEqualTo(one.pdf == null ? pdf : one.pdf);
      one.pdf = pdf;
    } else {
      assertThat(one.wasMade && !one.fullName.isEmpty()).as("the document is lost").isFalse();
    }
  }

  /** At the end everything was told or found, and nobody who was erased is left anywhere. */
  void end() {
    reconcile();
    compare();
    names.forEach(
        (who, all) -> {
          if (isErased(who)) {
            all.forEach(
                name ->
                    assertThat(PLANT.placesOf(name)).as("where %s still stands", name).isEmpty());
          }
        });
    assertThat(PLANT.ask("SELECT failed FROM cert_reconciliation")).containsExactly("0");
  }

  private boolean isErased(String who) {
    return PLANT.host.users().departed(List.of(id(who))).get(id(who)) instanceof Departure.Erased;
  }
}
