package dev.laurel.certificates.bulk;

import dev.laurel.certificates.roster.RosterRow;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Messages;
import dev.laurel.plugin.host.CourseKey;
import java.util.List;

/** What the pages of acts on many show. */
final class BulkViews {

  private static final int SHOWN = 12;

  private final BulkParts parts;

  BulkViews(BulkParts parts) {
    this.parts = parts;
  }

  BulkPage.Question question(
      BulkAct act,
      List<RosterRow> rows,
      List<BulkPage.Field> fields,
      String problem,
      Caller caller) {
    Messages.InLanguage words = words(caller);
    long number = rows.size();
    return new BulkPage.Question(
        words.text("bulk.ASK_" + act, number),
        words.text("bulk.NUMBER", number),
        words.text("bulk.WHAT_" + act, number),
        words.text(act.canBeUndone() ? "bulk.CAN_BE_UNDONE" : "bulk.CANNOT_BE_UNDONE"),
        act.needsReason(),
        act == BulkAct.INVALIDATE || act == BulkAct.REMOVE_EXCEPTION,
        words.text("bulk.DO_" + act, number),
        fields,
        rows.stream().limit(SHOWN).map(RosterRow::fullName).toList(),
        number > SHOWN ? words.text("bulk.AND_MORE", number - SHOWN) : "",
        problem);
  }

  BulkPage.Act act(Bulk bulk, Tally tally, Caller caller) {
    return act(bulk, tally, List.of(), "", caller);
  }

  BulkPage.Act act(Bulk bulk, Tally tally, List<BulkItem> items, String next, Caller caller) {
    Messages.InLanguage words = words(caller);
    Site site = parts.site();
    CourseKey key = bulk.courseKey();
    String href = site.course(key, "/bulk/" + bulk.id());
    boolean isUndo = bulk.state() == BulkState.UNDOING;
    long settled = isUndo ? tally.undone() + tally.kept() : tally.settled();
    long all = isUndo ? tally.done() : tally.total();
    return new BulkPage.Act(
        bulk.id(),
        href,
        words.text("bulk.TITLE_" + bulk.act(), tally.total()),
        words.text(
            "dashboard.WHO_WHEN", bulk.starter(), site.time(bulk.startedAt(), caller.locale())),
        bulk.reason(),
        bulk.state().isGoing(),
        bulk.state().isGoing() ? href + "/progress" : "",
        bulk.state().isGoing() ? "info" : tally.failed() > 0 ? "warn" : "good",
        bulk.state().isGoing() ? "arrow-repeat" : "check-lg",
        words.text("bulk.STATE_" + bulk.state()),
        words.text("bulk.COUNTS", tally.done(), tally.skipped(), tally.failed()),
        bulk.undoneAt() == null
            ? ""
            : words.text(
                "bulk.UNDO_COUNTS",
                bulk.undoer(),
                site.time(bulk.undoneAt(), caller.locale()),
                tally.undone(),
                tally.kept()),
        all == 0 ? 0 : Math.min(100, settled * 100 / all),
        bulk.canBeUndone(tally) ? words.text("bulk.UNDO", tally.done()) : "",
        bulk.act().canBeUndone() ? "" : words.text("bulk.CANNOT_BE_UNDONE"),
        items.stream().map(one -> row(one, key, caller)).toList(),
        next);
  }

  private BulkPage.Row row(BulkItem item, CourseKey key, Caller caller) {
    Messages messages = parts.site().messages();
    BulkItem.Outcome outcome = item.outcome();
    String[] look =
        outcome == null
            ? new String[] {"quiet", "hourglass-split", "WAITING"}
            : switch (outcome) {
              case DONE -> new String[] {"good", "check-lg", "DONE"};
              case SKIPPED -> new String[] {"quiet", "dash", "SKIPPED"};
              case FAILED -> new String[] {"bad", "x-lg", "FAILED"};
            };
    boolean isTold = outcome == BulkItem.Outcome.DONE && item.undoOutcome() != null;
    return new BulkPage.Row(
        item.username(),
        item.fullName(),
        parts.site().course(key, "/learners/" + Site.encoded(item.username())),
        look[0],
        look[1],
        words(caller).text("bulk.OUTCOME_" + look[2]),
        outcome == BulkItem.Outcome.DONE
            ? ""
            : BulkJson.words(item.detail(), messages, caller.locale()),
        isTold ? BulkJson.words(item.undoDetail(), messages, caller.locale()) : "");
  }

  Messages.InLanguage words(Caller caller) {
    return parts.site().messages().in(caller.locale());
  }
}
