package dev.laurel.test.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Kills a host, and its database, at random moments of runs and of learners' requests, starts it
 * again, and counts at the end what is missing, double or broken. Runs must finish by themselves;
 * learners ask again until they are answered, as people do.
 */
public final class Ordeal {

  private static final String RUN_COURSE = TrialCourse.key("RUN");
  private static final String ASK_COURSE = TrialCourse.key("ASK");
  private static final String STAFF = TrialCourse.STAFF;
  private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

  private final List<Launch> launches;
  private final Plan plan;
  private final Random random;
  private final AtomicReferenceArray<LaurelHost> hosts;
  private final AtomicInteger turn = new AtomicInteger();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicInteger wrongRuns = new AtomicInteger();
  private final AtomicReference<String> run = new AtomicReference<>("");

  private Ordeal(List<Launch> launches, Plan plan) {
    this.launches = List.copyOf(launches);
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.hosts = new AtomicReferenceArray<>(launches.size());
  }

  /**
   * What is done.
   *
   * @param kills how often the host is killed
   * @param databaseKills how often the database is killed while the host lives
   * @param learners how many each run issues to
   * @param askers how many ask for themselves meanwhile
   * @param longestWait the longest time from a start to the kill
   * @param seed what chance begins with
   * @param out told in lines how it goes
   */
  public record Plan(
      int kills,
      int databaseKills,
      int learners,
      int askers,
      Duration longestWait,
      long seed,
      Consumer<String> out) {}

  /**
   * What was found.
   *
   * @param kills how often the host was killed while there was something to do
   * @param databaseKills how often the database was
   * @param runs how many runs were finished in spite of it
   * @param issued how many certificates were issued by all
   * @param lost learners who hold none, and certificates acknowledged that are not there
   * @param duplicate certificates beyond one for each learner and run
   * @param corrupt certificates whose document cannot be had, or is not what was stored
   */
  public record Outcome(
      int kills,
      int databaseKills,
      int runs,
      long issued,
      long lost,
      long duplicate,
      long corrupt) {}

  /**
   * Does all of a plan with hosts of its own.
   *
   * @param launches one host with a data folder that is new, or several on one empty database
   */
  public static Outcome undergo(List<Launch> launches, Plan plan) throws IOException {
    Ordeal ordeal = new Ordeal(launches, plan);
    try {
      for (int node = 0; node < launches.size(); node++) {
        ordeal.start(node);
      }
      ordeal.prepare();
      return ordeal.undergo();
    } finally {
      ordeal.stop();
    }
  }

  private void start(int node) throws IOException {
    hosts.set(node, LaurelHost.start(launches.get(node)));
  }

  private void stop() {
    for (int node = 0; node < hosts.length(); node++) {
      LaurelHost one = hosts.get(node);
      if (one != null) {
        one.stop();
      }
    }
  }

  /** The next of those that run, in turn. */
  private LaurelHost host() {
    LaurelHost found = null;
    while (found == null) {
      found = hosts.get(Math.floorMod(turn.getAndIncrement(), hosts.length()));
      Thread.onSpinWait();
    }
    return found;
  }

  private String run() {
    return Objects.requireNonNull(run.get());
  }

  private void prepare() {
    TrialCourse.run(host(), "RUN", plan.learners());
    TrialCourse.ask(host(), "ASK", plan.askers());
  }

  private static String at(String key) {
    return LaurelHost.API + "/courses/" + LaurelHost.encoded(key);
  }

  private Outcome undergo() throws IOException {
    ExecutorService people = Executors.newFixedThreadPool(2);
    AtomicInteger next = new AtomicInteger();
    for (int one = 0; one < 2; one++) {
      people.execute(() -> ask(next));
    }
    int kills = 0;
    int databaseKills = 0;
    while (kills < plan.kills() || databaseKills < plan.databaseKills()) {
      keepRunning();
      LockSupport.parkNanos((long) (random.nextDouble() * plan.longestWait().toNanos()));
      keepRunning();
      int left = plan.kills() - kills + plan.databaseKills() - databaseKills;
      if (random.nextInt(left) < plan.databaseKills() - databaseKills) {
        databaseKills++;
        host().killDatabase();
        host().awaitReady();
      } else {
        kills++;
        end(random.nextInt(hosts.length()), kills);
      }
      plan.out()
          .accept(
              "%d kills of the host, %d of the database; run %d; %d learners have asked"
                  .formatted(kills, databaseKills, runs.get(), acknowledged.size()));
    }
    finishRun();
    isOver.set(true);
    people.shutdown();
    try {
      if (!people.awaitTermination(5, TimeUnit.MINUTES)) {
        throw new AssertionError("Learners still wait for an answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return outcome(kills, databaseKills);
  }

  /** Ends a node as a power cut does, or every other time of several properly, and starts it. */
  private void end(int node, int kills) throws IOException {
    LaurelHost dying = Objects.requireNonNull(hosts.get(node));
    boolean isAlone = hosts.length() == 1;
    if (!isAlone) {
      hosts.set(node, null);
    }
    if (isAlone || kills % 2 == 1) {
      dying.kill();
    } else {
      dying.stop();
    }
    start(node);
  }

  /** Sees to it that a run goes; the first issues, each later one issues anew. */
  private void keepRunning() {
    if (!run().isEmpty()) {
      LaurelHost.Answer answer =
          host().call(STAFF, "GET", at(RUN_COURSE) + "/generations/" + run(), null);
      if (!answer.isFine() || !hasEnded(answer.json())) {
        return;
      }
      check(answer.json());
    }
    String body =
        runs.get() == 0 ? "{}" : "{\"regenerate\":[\"AVAILABLE\"],\"reason\":\"Another round\"}";
    run.set(host().ok(STAFF, "POST", at(RUN_COURSE) + "/generations", body).get("id").asText());
    runs.incrementAndGet();
  }

  private static boolean hasEnded(JsonNode run) {
    String state = run.get("state").asText();
    return !state.equals("QUEUED") && !state.equals("RUNNING");
  }

  private void check(JsonNode ended) {
    if (ended.get("issued").asInt() != plan.learners()
        || !ended.get("state").asText().equals("FINISHED")) {
      wrongRuns.incrementAndGet();
      plan.out().accept("A run ended wrong: " + ended);
    }
    run.set("");
  }

  private void finishRun() {
    if (run().isEmpty()) {
      return;
    }
    String path = at(RUN_COURSE) + "/generations/" + run();
    LaurelHost.await(
        "the last run to finish",
        LONGEST_RUN,
        () -> {
          LaurelHost.Answer answer = host().call(STAFF, "GET", path, null);
          return answer.isFine() && hasEnded(answer.json());
        });
    check(host().ok(STAFF, "GET", path, null));
  }

  /** One learner after the other asks until she is answered. */
  private void ask(AtomicInteger next) {
    int number = next.getAndIncrement();
    while (number < plan.askers() && !isOver.get()) {
      String learner = TrialCourse.asker(number);
      LaurelHost.Answer answer = host().call(learner, "POST", at(ASK_COURSE) + "/requests", "{}");
      if (answer.isFine()) {
        acknowledged.put(learner, answer.json().path("id").asText());
        number = next.getAndIncrement();
      } else if (answer.status() == 403) {
        throw new AssertionError(learner + " is refused: " + answer);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
  }

  private List<Listed> list(String key, String status) {
    return Listed.all(host(), STAFF, key, status);
  }

  private Outcome outcome(int kills, int databaseKills) {
    List<Listed> live = list(RUN_COURSE, "");
    List<Listed> asked = list(ASK_COURSE, "");
    long superseded = list(RUN_COURSE, "&status=SUPERSEDED").size();
    Map<String, String> holders = new HashMap<>();
    live.forEach(one -> holders.put(one.username(), one.id()));
    Map<String, String> askers = new HashMap<>();
    asked.forEach(one -> askers.put(one.username(), one.id()));
    long history = (long) plan.learners() * (runs.get() - 1);
    long lost = plan.learners() - holders.size() + Math.max(0, history - superseded);
    lost +=
        acknowledged.entrySet().stream()
            .filter(one -> !one.getValue().equals(askers.get(one.getKey())))
            .count();
    lost += wrongRuns.get();
    long duplicate = live.size() - holders.size() + Math.max(0, superseded - history);
    duplicate += asked.size() - askers.size();
    List<Listed> all = new ArrayList<>(live);
    all.addAll(asked);
    long corrupt =
        all.stream()
            .filter(
                one ->
                    !one.status().equals("AVAILABLE")
                        || !host()
                            .hasPdf(STAFF, LaurelHost.API + "/certificates/" + one.id() + ".pdf"))
            .count();
    return new Outcome(
        kills,
        databaseKills,
        runs.get(),
        live.size() + superseded + asked.size(),
        lost,
        duplicate,
        corrupt);
  }
}
