package dev.laurel.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | Mozilla/5.0 (X11; Linux x86_64) Chrome/140 Safari/537.36 |  | false | false | true
          GET  | Mozilla/5.0 (iPhone) Instagram 300.0 |                      | false | false | true
          GET  | python-requests/2.32 |                                      | false | false | true
          GET  | curl/8.5 |                                                  | false | false | true
          GET  | Abbott/1.0 |                                                | false | false | true
          GET  |  |                                                          | false | false | true
          HEAD | Mozilla/5.0 Chrome/140 |                                    | false | false | false
          GET  | Mozilla/5.0 Chrome/140 |                                    | true  | false | false
          GET  | Mozilla/5.0 Chrome/140 |                                    | false | true  | false
          GET  | Mozilla/5.0 Chrome/140 | prefetch;prerender                 | false | false | false
          GET  | LinkedInBot/1.0 (compatible; Mozilla/5.0) |                 | false | false | false
          GET  | facebookexternalhit/1.1 |                                   | false | false | false
          GET  | Slackbot-LinkExpanding 1.0 |                                | false | false | false
          GET  | WhatsApp/2.23 |                                             | false | false | false
          GET  | Mozilla/5.0 (compatible; Googlebot/2.1) |                   | false | false | false
          GET  | Mozilla/5.0 (compatible; bingbot/2.0) |                     | false | false | false
          GET  | TelegramBot (like TwitterBot) |                             | false | false | false
          GET  | Mozilla/5.0 SkypeUriPreview Preview/0.5 |                   | false | false | false
          """)
  void decides(
      String method,
      String agent,
      String purpose,
      boolean isHolder,
      boolean isStaff,
      boolean counts) {
    assertThat(
            Counting.counts(
                method,
                agent == null ? "" : agent,
                purpose == null ? "" : purpose,
                isHolder,
                isStaff))
        .isEqualTo(counts);
  }
}
