package dev.laurel.certificates.why;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a learner has a certificate or none, as the API says it. */
record WhyJson(
    String course,
    String username,
    String fullName,
    String headline,
    String message,
    boolean canDownload,
    ShownJson shown,
    @Nullable HeldJson certificate,
    List<ConditionJson> conditions,
    List<EventJson> history) {

  record ShownJson(String code, String message) {}

  record HeldJson(String id, String status) {}

  record ConditionJson(
      String code, String state, String title, String message, @Nullable String url) {}

  record EventJson(Instant at, String code, String message) {}

  static WhyJson of(Asked asked, List<History.Event> history, WhyView view, Locale locale) {
    return new WhyJson(
        asked.course().key().value(),
        asked.learner().username(),
        asked.learner().fullName(),
        asked.answer().headline(),
        view.headline(asked, locale),
        asked.facts().canDownload(),
        new ShownJson(asked.facts().shown().name(), view.shown(asked, locale)),
        asked.held() == null
            ? null
            : new HeldJson(asked.held().id().value(), asked.held().status().name()),
        asked.answer().conditions().stream().map(one -> json(one, asked, view, locale)).toList(),
        history.stream().map(one -> new EventJson(one.at(), one.code(), one.text())).toList());
  }

  private static ConditionJson json(Condition condition, Asked asked, WhyView view, Locale locale) {
    String url = view.href(condition.place(), asked);
    return new ConditionJson(
        condition.code().name(),
        condition.state().name(),
        view.title(condition, locale),
        view.words(condition, asked, locale),
        url.isEmpty() ? null : url);
  }
}
