package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.laurel.it.AccessRule.Outcome;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every call that there is, made by everybody, about the own course and about another: what is
 * answered is what openapi.json and the tables of pages say, and nothing else. The calls are those
 * of the running host, so that none is forgotten; unit tests see to it that the tables have them.
 */
class AccessMatrixIT {

  private static final Set<String> NOT_THERE =
      Set.of("NO_SUCH_TEMPLATE", "NO_SUCH_CERTIFICATE", "NO_SUCH_FONT");

  /** What a call may find that is about something else than the fixture has. */
  private static final Set<String> NOTHING_YET = Set.of("NO_SUCH_PICTURE");

  /** What keeps later calls from being what they are about, and so comes at the end. */
  private static final List<String> ENDS =
      List.of("/disable", "/grading", "/advanced-settings", "/settings/");

  private static final Map<AccessRole, WebSession> CALLERS = new EnumMap<>(AccessRole.class);
  private static final List<AccessSide> SIDES = new ArrayList<>();
  private static List<AccessCall> calls = List.of();
  private static JsonNode document;
  private static ExecutorService threads = Executors.newFixedThreadPool(8);

  /** One field of the matrix. */
  private record Cell(AccessCall call, AccessRole role, AccessSide side) {

    Outcome expected() {
      return call.rule().outcome(role, side);
    }
  }

  @BeforeAll
  static void makeTwoCourses() {
    String origin = RunningHost.origin();
    StringBuilder people = new StringBuilder();
    for (AccessRole role : AccessRole.values()) {
      if (role != AccessRole.ANONYMOUS) {
        people.append(role.account());
      }
      CALLERS.put(
          role,
          role == AccessRole.ANONYMOUS
              ? WebSession.nobody(origin)
              : WebSession.basic(origin, role.username()));
    }
    AccessSide.bulk(people);
    List<Future<AccessSide>> sides =
        List.of(
            threads.submit(() -> AccessSide.made(true)),
            threads.submit(() -> AccessSide.made(false)));
    sides.forEach(side -> SIDES.add(got(side)));
    document = RunningHost.json(RunningHost.get(null, RunningHost.API + "/openapi.json"));
    calls = AccessCall.all(document);
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  @Test
  void everyKindOfAccessThatIsToldIsTested() {
    Set<String> told = new TreeSet<>();
    document.path("x-access-kinds").fieldNames().forEachRemaining(told::add);
    Set<String> tested = new TreeSet<>();
    for (AccessRule rule : AccessRule.values()) {
      tested.add(rule.word());
    }
    // Of pages alone.
    tested.removeAll(Set.of("nobody", "reviewers"));

    assertThat(told).isEqualTo(tested);
  }

  @Test
  void everyCallIsAnsweredToThoseWhoMayMakeItAndToNobodyElse() {
    List<Cell> cells = new ArrayList<>();
    calls.forEach(
        call ->
            SIDES.forEach(
                side -> {
                  if (call.rule() == AccessRule.ANYONE && !side.isOwn()) {
                    return;
                  }
                  for (AccessRole role : AccessRole.values()) {
                    cells.add(new Cell(call, role, side));
                  }
                }));
    // Reads and refusals change nothing, so that what is about the same need not wait in line.
    List<String> wrong =
        inParallel(
            cells.stream()
                .filter(one -> one.call().reads() || one.expected() != Outcome.ALLOWED)
                .toList(),
            AccessMatrixIT::wrong);
    cells.stream()
        .filter(one -> !one.call().reads() && one.expected() == Outcome.ALLOWED)
        .sorted(Comparator.comparingInt(one -> turn(one.call())))
        .map(AccessMatrixIT::wrong)
        .flatMap(Optional::stream)
        .forEach(wrong::add);

    System.out.printf(
        "%d calls, %d roles: %d cells tested, %d wrong%n",
        calls.size(), AccessRole.values().length, cells.size(), wrong.size());
    assertThat(wrong).isEmpty();
  }

  @Test
  void aSessionChangesNothingWithoutTheTokenOfItsOwnPages() {
    String origin = RunningHost.origin();
    AccessSide side = SIDES.get(0);
    Map<AccessRole, WebSession> sessions = new EnumMap<>(AccessRole.class);
    List<Cell> cells = new ArrayList<>();
    for (AccessCall call : calls) {
      if (!call.reads()) {
        AccessRole role = mostEntitled(call, side);
        sessions.computeIfAbsent(role, who -> WebSession.signedIn(origin, who.username()));
        cells.add(new Cell(call, role, side));
      }
    }
    String foreign = WebSession.begun(origin).token();
    List<String> wrong =
        inParallel(
            cells, cell -> unmeant(cell, Objects.requireNonNull(sessions.get(cell.role())), ""));
    wrong.addAll(
        inParallel(
            cells,
            cell -> unmeant(cell, Objects.requireNonNull(sessions.get(cell.role())), foreign)));

    System.out.printf(
        "%d calls that change something, without a token and with another's: %d cells tested, %d"
            + " wrong%n",
        cells.size(), 2 * cells.size(), wrong.size());
    assertThat(wrong).isEmpty();
    sessions.values().forEach(one -> assertThat(one.get("/dashboard").statusCode()).isEqualTo(200));
  }

  private static AccessRole mostEntitled(AccessCall call, AccessSide side) {
    for (AccessRole role : AccessRole.values()) {
      if (role != AccessRole.ANONYMOUS && call.rule().outcome(role, side) == Outcome.ALLOWED) {
        return role;
      }
    }
    return AccessRole.STAFF;
  }

  private static Optional<String> unmeant(Cell cell, WebSession session, String token) {
    var request =
        session.request(
            cell.call().method(),
            cell.side().address(cell.call()),
            cell.call().type(),
            cell.call().body(cell.side()));
    if (!token.isEmpty()) {
      request.header("X-CSRF-Token", token);
    }
    int status = session.send(request).statusCode();
    return status == 403
        ? Optional.empty()
        : Optional.of(cell.call() + " of a session of " + cell.role() + ": " + status);
  }

  private static List<String> inParallel(List<Cell> cells, Function<Cell, Optional<String>> wrong) {
    List<Future<Optional<String>>> answers = new ArrayList<>();
    cells.forEach(cell -> answers.add(threads.submit(() -> wrong.apply(cell))));
    List<String> all = new ArrayList<>();
    answers.forEach(answer -> got(answer).ifPresent(all::add));
    return all;
  }

  private static int turn(AccessCall call) {
    if (call.path().contains("/requests") || call.path().contains("/finish")) {
      return 0;
    }
    return ENDS.stream().anyMatch(call.path()::contains) ? 2 : 1;
  }

  private static Optional<String> wrong(Cell cell) {
    AccessCall call = cell.call();
    boolean takesFont =
        call.rule() == AccessRule.FONT_STAFF && !call.reads() && cell.expected() == Outcome.ALLOWED;
    if (takesFont) {
      cell.side().ids().put("fonts", cell.side().font());
    }
    HttpResponse<String> answer =
        Objects.requireNonNull(CALLERS.get(cell.role()))
            .send(call.method(), cell.side().address(call), call.type(), call.body(cell.side()));
    Outcome came = outcome(call, answer);
    boolean isWell =
        came == cell.expected()
            && answer.statusCode() < 500
            && (came != Outcome.ALLOWED || isAnswer(call, answer));
    return isWell
        ? Optional.empty()
        : Optional.of(
            "%s of %s %s: %d, expected %s; %s"
                .formatted(
                    cell.role(),
                    cell.side().isOwn() ? "here" : "elsewhere",
                    call,
                    answer.statusCode(),
                    cell.expected(),
                    answer.body().lines().findFirst().orElse("")));
  }

  /** Who may read is shown something; only what everybody may ask for may be nothing. */
  private static boolean isAnswer(AccessCall call, HttpResponse<String> answer) {
    return !call.reads()
        || answer.statusCode() < 400
        || call.rule() == AccessRule.ANYONE && Set.of(404, 429).contains(answer.statusCode())
        || NOTHING_YET.contains(code(answer));
  }

  private static Outcome outcome(AccessCall call, HttpResponse<String> answer) {
    String code = code(answer);
    boolean isSentToSignIn =
        answer.headers().firstValue("Location").orElse("").contains("/login?returnTo=");
    return switch (answer.statusCode()) {
      case 401 -> call.rule() == AccessRule.NOBODY ? Outcome.FORBIDDEN : Outcome.SIGN_IN;
      // A learner who takes the course is told in the same way why she has none.
      case 403 ->
          call.rule() == AccessRule.LEARNER && !code.equals("NOT_ENROLLED")
              ? Outcome.ALLOWED
              : Outcome.FORBIDDEN;
      case 404 -> isHidden(call.rule(), code) ? Outcome.MISSING : Outcome.ALLOWED;
      // Whoever asks too often is none of whom is asked here.
      case 429 -> call.rule() == AccessRule.ANYONE ? Outcome.ALLOWED : Outcome.FORBIDDEN;
      default -> isSentToSignIn ? Outcome.SIGN_IN : Outcome.ALLOWED;
    };
  }

  /** Whether what is not there is so for the caller; else it is nothing that she asks for. */
  private static boolean isHidden(AccessRule rule, String code) {
    if (rule == AccessRule.ANYONE) {
      return false;
    }
    return code.startsWith("HTTP_")
        || rule.isHidden() && NOT_THERE.contains(code)
        || rule != AccessRule.ADMINISTRATOR && code.equals("NO_SUCH_COURSE");
  }

  private static String code(HttpResponse<String> answer) {
    boolean isProblem =
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem");
    String type = isProblem ? RunningHost.json(answer).path("type").asText() : "";
    return type.substring(type.lastIndexOf(':') + 1);
  }
}
