package dev.laurel.certificates.certificate;

import dev.laurel.certificates.web.Access;
import dev.laurel.certificates.web.Caller;
import dev.laurel.certificates.web.Site;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Course;
import dev.laurel.plugin.host.CourseKey;
import dev.laurel.plugin.host.Host;
import dev.laurel.plugin.host.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff do to one learner's certificate, by the API and by pages alike; what cannot be done
 * ends with a problem in words.
 */
public final class StaffActs {

  private final Access access;
  private final Certificates certificates;
  private final Allowlist allowlist;
  private final Host host;
  private final Site site;

  /** The acts. */
  public StaffActs(
      Access access, Certificates certificates, Allowlist allowlist, Host host, Site site) {
    this.access = access;
    this.certificates = certificates;
    this.allowlist = allowlist;
    this.host = host;
    this.site = site;
  }

  /** Somebody by her user name, or by an address that only she has. */
  public User learner(Caller caller, @Nullable String name) {
    return find(name).orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_USER"));
  }

  private Optional<User> find(@Nullable String name) {
    String typed = name == null ? "" : name.strip();
    return Optional.ofNullable(host.users().findAllByName(List.of(typed)).get(typed));
  }

  /** The certificate that somebody has. */
  public Certificate live(Caller caller, CourseKey key, @Nullable String name) {
    Optional<User> learner = find(name);
    return learner
        .flatMap(one -> certificates.live(key, one.id()))
        .orElseThrow(
            () ->
                Problem.of(
                        404,
                        "NO_SUCH_CERTIFICATE",
                        learner
                            .map(one -> text(caller, "HOLDS_NONE", Allowlist.name(one)))
                            .orElseGet(
                                () -> site.messages().text(caller.locale(), "web.NO_SUCH_USER")))
                    .exception());
  }

  /** Issues another with the details of now. */
  public Certificate reissue(
      Caller caller, CourseKey key, @Nullable String name, @Nullable String reason) {
    Course course =
        host.courses()
            .find(key)
            .orElseThrow(() -> access.missing(caller.locale(), "NO_SUCH_COURSE"));
    return done(
        caller,
        certificates.reissue(
            course, live(caller, key, name), access.reason(caller, reason, true), caller.user()));
  }

  /** Takes a certificate back. */
  public Certificate revoke(
      Caller caller, CourseKey key, @Nullable String name, @Nullable String reason) {
    return move(
        caller, live(caller, key, name), Lifecycle.Act.REVOKE, access.reason(caller, reason, true));
  }

  /** Makes a certificate valid again; why may stay empty. */
  public Certificate restore(Caller caller, CourseKey key, @Nullable String name, String reason) {
    return move(caller, live(caller, key, name), Lifecycle.Act.RESTORE, reason);
  }

  private Certificate move(
      Caller caller, Certificate certificate, Lifecycle.Act act, String reason) {
    return done(caller, certificates.move(certificate, act, reason, caller.user()));
  }

  /** Gives somebody a certificate although the rules say otherwise. */
  public User allow(Caller caller, CourseKey key, @Nullable String name, @Nullable String reason) {
    User learner = learner(caller, name);
    allowlist.add(key, Map.of(learner, access.reason(caller, reason, true)), caller.user());
    return learner;
  }

  /** Takes an exception away. */
  public void disallow(Caller caller, CourseKey key, @Nullable String name) {
    if (!allowlist.remove(key, learner(caller, name), caller.user())) {
      throw access.missing(caller.locale(), "NO_SUCH_EXCEPTION");
    }
  }

  private Certificate done(Caller caller, ActOutcome outcome) {
    if (outcome instanceof ActOutcome.Done done) {
      return done.certificate();
    }
    throw problem(caller, outcome).exception();
  }

  private Problem problem(Caller caller, ActOutcome outcome) {
    if (outcome instanceof ActOutcome.Refused refused) {
      return conflict(
          "NOT_IN_THIS_STATUS", text(caller, "NOT_IN_THIS_STATUS", status(caller, refused)));
    }
    if (outcome instanceof ActOutcome.Unprintable unprintable) {
      return conflict(
          "UNPRINTABLE", FailureWords.of(unprintable.why(), site.messages(), caller.locale()));
    }
    return conflict("HOLDER_NOT_PASSING", text(caller, "HOLDER_NOT_PASSING"));
  }

  private String status(Caller caller, ActOutcome.Refused refused) {
    return site.messages().text(caller.locale(), "dashboard.STATUS_" + refused.status());
  }

  private static Problem conflict(String code, String words) {
    return Problem.of(409, code, words);
  }

  private String text(Caller caller, String code, Object... values) {
    return site.messages().text(caller.locale(), "certificate." + code, values);
  }
}
