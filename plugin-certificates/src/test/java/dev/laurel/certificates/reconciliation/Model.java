package dev.laurel.certificates.reconciliation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What everybody should see, thought out without a line of the plugin: a course, a few people, the
 * certificates that there were, and the table {@code display.csv}.
 */
final class Model {

  private static final Map<String, String> DISPLAY = display();

  boolean exists = true;
  boolean enabled = true;
  boolean learnerGenerated;
  boolean generated;
  boolean ended;
  boolean isSelf;
  String behavior = "early_no_info";
  double passMark = 0.5;
  final Map<String, Person> people = new TreeMap<>();
  final List<Cert> certs = new ArrayList<>();

  /** What was told to nobody yet. */
  final List<Runnable> missed = new ArrayList<>();

  static final class Person {
    String key = "";
    String fullName = "";
    String username = "";
    boolean isThere = true;
    @Nullable String mode = "honor";
    double score;
    boolean allowed;
  }

  /** A certificate; the id is known once it was looked for. */
  static final class Cert {
    @Nullable String id;
    @Nullable String holder;
    String status = "AVAILABLE";
    String fullName = "";
    boolean isLive = true;
    boolean wasMade;
    int order;
    @Nullable String pdf;
  }

  private static Map<String, String> display() {
    Map<String, String> rows = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Model.class.getResourceAsStream(
                        "/dev/laurel/certificates/learner/display.csv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        rows.put(
            String.join(",", List.of(cells).subList(0, 9)),
            "Shown[message=%s, button=%s, hasCardLink=%s, mayRenew=false]"
                .formatted(cells[9], cells[10], cells[11].equals("yes")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  Person person(String key) {
    return Objects.requireNonNull(people.get(key));
  }

  boolean passes(Person person) {
    return person.score >= passMark;
  }

  @Nullable Cert live(String key) {
    return certs.stream()
        .filter(one -> one.isLive && key.equals(one.holder))
        .findFirst()
        .orElse(null);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  String shown(Person person) {
    Cert live = live(person.key);
    return Objects.requireNonNull(
        DISPLAY.get(
            String.join(
                ",",
                enabled ? "on" : "off",
                yes("honor".equals(person.mode)),
                isSelf ? "self" : "instructor",
                isSelf || !learnerGenerated ? "off" : "on",
                behavior,
                yes(ended),
                yes(generated),
                yes(person.mode != null && (person.allowed || passes(person))),
                live == null ? "NONE" : live.status)));
  }

  /** The certificate that she may download, also when the course is gone. */
  @Nullable Cert downloadable(Person person) {
    Cert live = live(person.key);
    if (live == null || !live.status.equals("AVAILABLE")) {
      return null;
    }
    return exists ? shown(person).contains("DOWNLOAD") ? live : null : enabled ? live : null;
  }

  void issue(Person person, boolean isLearner, int order) {
    Cert live = live(person.key);
    boolean may =
        exists
            && enabled
            && "honor".equals(person.mode)
            && (!isLearner || isSelf || learnerGenerated)
            && (person.allowed || passes(person))
            && (live == null || live.status.equals("FAILED"));
    if (may) {
      Cert cert = live == null ? new Cert() : live;
      cert.holder = person.key;
      cert.fullName = person.fullName;
      cert.status = person.fullName.contains("\uE000") ? "FAILED" : "AVAILABLE";
      cert.wasMade = cert.status.equals("AVAILABLE");
      cert.order = order;
      if (live == null) {
        certs.add(cert);
      }
    }
  }

  void merged(String from, String into) {
    Cert ofFrom = live(from);
    Cert ofInto = live(into);
    if (ofFrom != null && ofInto != null) {
      Cert goes =
          List.of(ofFrom, ofInto).stream()
              .max(
                  Comparator.comparing(
                          (Cert one) ->
                              List.of("AVAILABLE", "REVOKED", "FAILED").indexOf(one.status))
                      .thenComparing(one -> one.order))
              .orElseThrow();
      goes.isLive = false;
      if (!goes.status.equals("REVOKED")) {
        goes.status = "SUPERSEDED";
      }
    }
    certs.stream().filter(one -> from.equals(one.holder)).forEach(one -> one.holder = into);
    person(into).allowed |= person(from).allowed;
    person(from).allowed = false;
  }

  void erased(String key) {
    certs.removeIf(one -> key.equals(one.holder) && !one.wasMade);
    for (Cert one : certs) {
      if (key.equals(one.holder)) {
        one.holder = null;
        one.fullName = "";
        one.status = one.status.equals("AVAILABLE") ? "ERASED" : one.status;
      }
    }
    person(key).allowed = false;
  }

  /** What anyone is told about a certificate. */
  static String verified(Cert one) {
    return switch (one.wasMade ? one.status : "FAILED") {
      case "AVAILABLE" -> "valid";
      case "FAILED" -> "unknown";
      default -> one.status.toLowerCase(java.util.Locale.ROOT);
    };
  }
}
