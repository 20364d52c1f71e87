package dev.laurel.certificates.bulk;

import dev.laurel.certificates.certificate.ActOutcome;
import dev.laurel.certificates.certificate.Allowed;
import dev.laurel.certificates.certificate.Allowlist;
import dev.laurel.certificates.certificate.Certificate;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.certificate.Lifecycle;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.util.Map;
import java.util.Optional;

/** Does to one learner what is done to many, or undoes it; in the caller's transaction. */
final class BulkTurn {

  private final Host host;
  private final Certificates certificates;
  private final Allowlist allowlist;

  BulkTurn(Host host, Certificates certificates, Allowlist allowlist) {
    this.host = host;
    this.certificates = certificates;
    this.allowlist = allowlist;
  }

  /** Does it. */
  BulkItem act(Bulk bulk, Course course, BulkItem item, User who) {
    return switch (bulk.act()) {
      case INVALIDATE -> move(bulk, item, Lifecycle.Act.REVOKE, who);
      case RESTORE -> move(bulk, item, Lifecycle.Act.RESTORE, who);
      case REISSUE -> reissue(bulk, course, item, who);
      case ADD_EXCEPTION -> allow(bulk, item, who);
      case REMOVE_EXCEPTION -> disallow(bulk, item, who);
    };
  }

  private Optional<Certificate> held(Bulk bulk, BulkItem item) {
    return certificates.live(bulk.courseKey(), item.userId());
  }

  private BulkItem move(Bulk bulk, BulkItem item, Lifecycle.Act act, User who) {
    Optional<Certificate> held = held(bulk, item);
    return held.map(
            one -> settled(item, certificates.move(one, act, bulk.reason(), who), one.reason()))
        .orElseGet(() -> item.left(BulkItem.Outcome.SKIPPED, "HOLDS_NONE"));
  }

  private BulkItem reissue(Bulk bulk, Course course, BulkItem item, User who) {
    return held(bulk, item)
        .map(
            one ->
                settled(item, certificates.reissue(course, one, bulk.reason(), who), one.reason()))
        .orElseGet(() -> item.left(BulkItem.Outcome.SKIPPED, "HOLDS_NONE"));
  }

  private static BulkItem settled(BulkItem item, ActOutcome outcome, String before) {
    if (outcome instanceof ActOutcome.Done done) {
      return item.done(done.certificate().id(), before, done.certificate().changedAt());
    }
    if (outcome instanceof ActOutcome.Unprintable unprintable) {
      return item.left(BulkItem.Outcome.FAILED, "UNPRINTABLE\n" + unprintable.why());
    }
    return item.left(
        BulkItem.Outcome.SKIPPED,
        outcome instanceof ActOutcome.Refused refused
            ? "STATUS\n" + refused.status()
            : "NOT_PASSING");
  }

  private BulkItem allow(Bulk bulk, BulkItem item, User who) {
    Optional<User> learner = host.users().find(item.userId());
    Optional<Allowed> before = allowlist.find(bulk.courseKey(), item.userId());
    if (learner.isEmpty()) {
      return item.left(BulkItem.Outcome.FAILED, "NOBODY");
    }
    if (before.isPresent()) {
      return item.left(BulkItem.Outcome.SKIPPED, "HAS_EXCEPTION\n" + before.get().reason());
    }
    if (host.enrolments().find(bulk.courseKey(), item.userId()).isEmpty()) {
      return item.left(BulkItem.Outcome.SKIPPED, "NOT_ENROLLED");
    }
    allowlist.add(bulk.courseKey(), Map.of(learner.get(), bulk.reason()), who);
    return item.done(
        null,
        null,
        allowlist.find(bulk.courseKey(), item.userId()).map(Allowed::addedAt).orElseThrow());
  }

  private BulkItem disallow(Bulk bulk, BulkItem item, User who) {
    Optional<User> learner = host.users().find(item.userId());
    Optional<Allowed> before = allowlist.find(bulk.courseKey(), item.userId());
    if (before.isEmpty()) {
      return item.left(BulkItem.Outcome.SKIPPED, "NO_EXCEPTION");
    }
    if (learner.isEmpty()) {
      return item.left(BulkItem.Outcome.FAILED, "NOBODY");
    }
    allowlist.remove(bulk.courseKey(), learner.get(), who);
    return item.done(null, before.get().reason(), null);
  }

  /** Undoes it, where nothing else has happened since. */
  BulkItem undo(Bulk bulk, BulkItem item, User who) {
    boolean isException =
        bulk.act() == BulkAct.ADD_EXCEPTION || bulk.act() == BulkAct.REMOVE_EXCEPTION;
    Certificate held = isException ? null : held(bulk, item).orElse(null);
    Allowed exception =
        isException ? allowlist.find(bulk.courseKey(), item.userId()).orElse(null) : null;
    Undo.Verdict verdict =
        Undo.of(
            new Undo.Facts(
                bulk.act(),
                item.outcome() == BulkItem.Outcome.DONE,
                item.changedAt(),
                held != null && held.id().equals(item.certificateId()),
                held == null ? null : held.status(),
                held != null ? held.changedAt() : exception == null ? null : exception.addedAt()));
    return verdict == Undo.Verdict.UNDO
        ? undone(bulk, item, held, who)
        : item.undone(BulkItem.Outcome.SKIPPED, verdict.name());
  }

  private BulkItem undone(
      Bulk bulk, BulkItem item, @org.jspecify.annotations.Nullable Certificate held, User who) {
    Optional<User> learner = host.users().find(item.userId());
    String before = item.reasonBefore() == null ? "" : item.reasonBefore();
    if (held != null) {
      Lifecycle.Act back =
          bulk.act() == BulkAct.INVALIDATE ? Lifecycle.Act.RESTORE : Lifecycle.Act.REVOKE;
      return certificates.move(held, back, before, who) instanceof ActOutcome.Done
          ? item.undone(BulkItem.Outcome.DONE, "UNDONE")
          : item.undone(BulkItem.Outcome.SKIPPED, Undo.Verdict.CHANGED_SINCE.name());
    }
    if (learner.isEmpty()) {
      return item.undone(BulkItem.Outcome.FAILED, "NOBODY");
    }
    if (bulk.act() == BulkAct.ADD_EXCEPTION) {
      allowlist.remove(bulk.courseKey(), learner.get(), who);
    } else {
      allowlist.add(bulk.courseKey(), Map.of(learner.get(), before), who);
    }
    return item.undone(BulkItem.Outcome.DONE, "UNDONE");
  }
}
