package dev.laurel.certificates.monitoring;

import dev.laurel.certificates.generation.GoingRuns;
import dev.laurel.certificates.jobs.Queue;
import dev.laurel.certificates.mail.Outbox;
import java.time.Instant;
import java.util.List;

/**
 * How everything that waits stands, on all nodes.
 *
 * @param at when that was
 * @param jobs by kind
 * @param letters what waits to be mailed
 * @param runs the runs that go
 */
record Standing(Instant at, List<Queue.Kind> jobs, Outbox.State letters, GoingRuns.State runs) {}
