package dev.laurel.certificates.press;

import dev.laurel.certificates.slide.Placeholder;
import dev.laurel.certificates.slide.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Operators of texts that many learners of a course have in common, such as its title and the date,
 * so that they are set once. A text is kept only if the template's fonts have all its letters: then
 * what is written does not depend on the rest of the certificate. May be used by many threads at
 * once.
 */
final class SharedTexts {

  private static final int MOST_KEPT = 1_000;

  private final Map<Key, String> kept = new ConcurrentHashMap<>();

  /** A frame, told by the number of its first mark, and what is filled in. */
  record Key(int mark, List<String> values) {}

  /** What a text is kept under; null if it is likely to be one learner's alone. */
  static @Nullable Key key(TextFrame frame, Values values) {
    List<String> filledIn = new ArrayList<>();
    for (Para para : frame.paragraphs()) {
      for (Span span : para.spans()) {
        Token token = span.token();
        if (token != null && !shared(token)) {
          return null;
        }
        if (token != null) {
          filledIn.add(values.of(token));
        }
      }
    }
    return new Key(frame.firstMark(), filledIn);
  }

  @Nullable String find(Key key) {
    return kept.get(key);
  }

  void keep(Key key, String operators) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    kept.put(key, operators);
  }

  private static boolean shared(Token token) {
    Optional<Placeholder> known = Placeholder.find(token.name());
    return known.isPresent()
        && switch (known.get()) {
          case COURSE_TITLE,
              COURSE_ORGANIZATION,
              COURSE_NUMBER,
              COURSE_RUN,
              COURSE_DURATION,
              COURSE_START,
              COURSE_END,
              COMPLETION_DATE,
              CERTIFICATE_DATE,
              CERTIFICATE_EXPIRES,
              CERTIFICATE_SIGNATURE,
              LEARNER_GRADE ->
              true;
          case LEARNER_NAME,
              LEARNER_USERNAME,
              LEARNER_EMPLOYEE_ID,
              CERTIFICATE_ID,
              CERTIFICATE_URL,
              CERTIFICATE_QR ->
              false;
        };
  }
}
