package dev.laurel.test.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Deploys the plugin anew again and again while people look at pages of the host, learners ask for
 * certificates and runs go on; then counts what is lost, and what the old plugins left behind.
 */
public final class Redeployment {

  private static final String RUN_COURSE = TrialCourse.key("RUN");
  private static final String ASK_COURSE = TrialCourse.key("ASK");
  private static final String STAFF = TrialCourse.STAFF;
  private static final String RUNS = "The plugin certificates runs";
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration SETTLING = Duration.ofSeconds(30);
  private static final int VISITORS = 2;

  private final LaurelHost host;
  private final Plan plan;
  private final AtomicBoolean isOver = new AtomicBoolean();
  private final AtomicInteger pages = new AtomicInteger();
  private final Set<String> failedPages = ConcurrentHashMap.newKeySet();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicReference<String> run = new AtomicReference<>("");

  /** Whoever looks at the heap shuts the doors. */
  private final ReentrantReadWriteLock doors = new ReentrantReadWriteLock();

  private Redeployment(LaurelHost host, Plan plan) {
    this.host = host;
    this.plan = plan;
  }

  /**
   * What is done.
   *
   * @param redeploys how often the plugin is deployed anew
   * @param learners how many each run issues to
   * @param askers how many ask for themselves meanwhile
   * @param out told in lines how it goes
   */
  public record Plan(int redeploys, int learners, int askers, Consumer<String> out) {}

  /**
   * What was found.
   *
   * @param redeploys how often the plugin was deployed anew
   * @param leakedClassLoaders how many of the old plugins are still in memory
   * @param filesLeftOpen how many files that were deleted with the old plugins are still open
   * @param heapBefore bytes of the heap after the first time, with nothing going on
   * @param heapAfter the same after the last
   * @param hostPages how many pages of the host were looked at
   * @param failedHostPages how many of them were not answered well
   * @param slowestHostPageMillis what the slowest took
   * @param issued how many certificates there are now
   * @param lostCertificates learners of the runs who hold none, certificates acknowledged that are
   *     not there, and those that cannot be downloaded
   */
  public record Outcome(
      int redeploys,
      long leakedClassLoaders,
      long filesLeftOpen,
      long heapBefore,
      long heapAfter,
      int hostPages,
      int failedHostPages,
      long slowestHostPageMillis,
      long issued,
      long lostCertificates) {

    /** By how much the heap has grown, in per cent of what it was. */
    public double heapGrowthPercent() {
      return 100.0 * (heapAfter - heapBefore) / heapBefore;
    }
  }

  /** Does all of a plan with a host of its own, whose data folder is new. */
  public static Outcome undergo(Launch launch, Plan plan) throws IOException {
    // What is held only as long as there is room is no leak.
    LaurelHost host = LaurelHost.start(launch.with("-XX:SoftRefLRUPolicyMSPerMB=0"));
    try {
      return new Redeployment(host, plan).undergo();
    } finally {
      host.stop();
    }
  }

  private Outcome undergo() throws IOException {
    TrialCourse.run(host, "RUN", plan.learners());
    TrialCourse.ask(host, "ASK", plan.askers());
    ExecutorService people = Executors.newFixedThreadPool(VISITORS + 1);
    for (int one = 0; one < VISITORS; one++) {
      people.execute(this::look);
    }
    people.execute(this::ask);
    redeploy(1);
    LiveHeap first = quietHeap();
    for (int time = 2; time <= plan.redeploys(); time++) {
      redeploy(time);
    }
    isOver.set(true);
    people.shutdown();
    try {
      if (!people.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Somebody still waits for an answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return outcome(first, settled(first));
  }

  /** The heap once threads that were on their way out have gone; what stays longer has leaked. */
  private LiveHeap settled(LiveHeap first) throws IOException {
    long end = System.nanoTime() + SETTLING.toNanos();
    LiveHeap last = quietHeap();
    while (last.webApplications() > first.webApplications() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
      last = quietHeap();
    }
    return last;
  }

  private void redeploy(int time) throws IOException {
    begin();
    int before = host.logged(RUNS);
    host.redeploy("certificates.war");
    LaurelHost.await("the plugin to run again", LONGEST, () -> host.logged(RUNS) > before);
    // Learners get theirs from the new one before the next comes.
    int answered = acknowledged.size();
    LaurelHost.await(
        "a learner to be answered",
        LONGEST,
        () -> acknowledged.size() > answered || asked.get() >= plan.askers());
    plan.out()
        .accept(
            "%d times deployed anew; run %d; %d pages, %d failed %s; %d learners have asked"
                .formatted(
                    time,
                    runs.get(),
                    pages.get(),
                    failures.get(),
                    failedPages,
                    acknowledged.size()));
  }

  /** Sees to it that a run goes. */
  private void begin() {
    String path = at(RUN_COURSE) + "/generations";
    String going = String.valueOf(run.get());
    if (!going.isEmpty() && !hasEnded(host.ok(STAFF, "GET", path + "/" + going, null))) {
      return;
    }
    String body =
        runs.getAndIncrement() == 0
            ? "{}"
            : "{\"regenerate\":[\"AVAILABLE\"],\"reason\":\"Another round\"}";
    run.set(host.ok(STAFF, "POST", path, body).get("id").asText());
  }

  private static boolean hasEnded(JsonNode run) {
    String state = run.get("state").asText();
    return !state.equals("QUEUED") && !state.equals("RUNNING");
  }

  private static String at(String key) {
    return LaurelHost.API + "/courses/" + LaurelHost.encoded(key);
  }

  /** The heap while nobody looks at a page and no run goes. */
  private LiveHeap quietHeap() throws IOException {
    String path = at(RUN_COURSE) + "/generations/" + run.get();
    LaurelHost.await(
        "the run to finish", LONGEST, () -> hasEnded(host.ok(STAFF, "GET", path, null)));
    doors.writeLock().lock();
    try {
      // What waits to be finalized, and all that it holds, is gone with the second look only.
      LiveHeap.of(host.pid());
      LiveHeap heap = LiveHeap.of(host.pid());
      plan.out()
          .accept("%,d bytes, %d applications".formatted(heap.bytes(), heap.webApplications()));
      return heap;
    } finally {
      doors.writeLock().unlock();
    }
  }

  private void look() {
    String course = "/courses/" + LaurelHost.encoded(RUN_COURSE) + "/";
    List<String> addresses =
        List.of("/dashboard", course, course + "progress", course + "instructor", "/admin/plugins");
    int next = 0;
    while (!isOver.get()) {
      String address = addresses.get(next++ % addresses.size());
      doors.readLock().lock();
      try {
        long began = System.nanoTime();
        LaurelHost.Answer answer = host.call("admin", "GET", address, null);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        slowest.accumulateAndGet(took, Math::max);
        pages.incrementAndGet();
        if (answer.status() != 200 || !answer.body().contains("</html>")) {
          failures.incrementAndGet();
          failedPages.add(address + " " + answer.status());
        }
      } finally {
        doors.readLock().unlock();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** One learner after the other asks until she is answered. */
  private void ask() {
    while (asked.get() < plan.askers() && !isOver.get()) {
      String learner = TrialCourse.asker(asked.get());
      doors.readLock().lock();
      try {
        LaurelHost.Answer answer = host.call(learner, "POST", at(ASK_COURSE) + "/requests", "{}");
        if (answer.isFine()) {
          acknowledged.put(learner, answer.json().path("id").asText());
          asked.incrementAndGet();
        }
      } finally {
        doors.readLock().unlock();
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
  }

  /** Linux says it of each file that a process has open. */
  private long deletedFilesOpen() throws IOException {
    Path open = Path.of("/proc", String.valueOf(host.pid()), "fd");
    if (Files.notExists(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.filter(Redeployment::isDeletedLibrary).count();
    }
  }

  private static boolean isDeletedLibrary(Path file) {
    try {
      return Files.readSymbolicLink(file).toString().endsWith(".jar (deleted)");
    } catch (IOException e) {
      // Closed since.
      return false;
    }
  }

  private Outcome outcome(LiveHeap first, LiveHeap last) throws IOException {
    List<Listed> ran = Listed.all(host, STAFF, RUN_COURSE, "");
    long replaced = Listed.all(host, STAFF, RUN_COURSE, "&status=SUPERSEDED").size();
    Map<String, String> had =
        Listed.all(host, STAFF, ASK_COURSE, "").stream()
            .collect(Collectors.toMap(Listed::username, Listed::id));
    long lost = plan.learners() - ran.stream().map(Listed::username).distinct().count();
    lost += (long) plan.learners() * (runs.get() - 1) - replaced;
    lost +=
        acknowledged.entrySet().stream()
            .filter(one -> !one.getValue().equals(had.get(one.getKey())))
            .count();
    lost +=
        Stream.concat(ran.stream().map(Listed::id), had.values().stream())
            .filter(id -> !host.hasPdf(STAFF, LaurelHost.API + "/certificates/" + id + ".pdf"))
            .count();
    return new Outcome(
        plan.redeploys(),
        last.webApplications() - first.webApplications(),
        deletedFilesOpen(),
        first.bytes(),
        last.bytes(),
        pages.get(),
        failures.get(),
        slowest.get(),
        ran.size() + replaced + had.size(),
        lost);
  }
}
