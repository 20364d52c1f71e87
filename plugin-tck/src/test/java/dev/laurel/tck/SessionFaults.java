package dev.laurel.tck;

import dev.laurel.plugin.host.Departure;
import dev.laurel.plugin.host.Enrolment;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.Standing;
import dev.laurel.plugin.host.Standings;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import dev.laurel.plugin.host.Users;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What can be wrong with those who depart or sign in. */
final class SessionFaults {

  private SessionFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    departures(faults);
    sessions(faults);
    return faults;
  }

  private static void departures(List<Fault> faults) {
    faults.add(
        Fault.of(
            "does not tell who departed",
            "erasedPeopleAreToldAndNotFound",
            Users.class,
            "departed",
            call -> Map.of()));
    faults.add(
        new Fault(
            "goes on counting the erased",
            "erasedPeopleAreToldAndNotFound",
            stage ->
                Fault.service(
                    stage,
                    Standings.class,
                    "page",
                    call -> {
                      List<Standing> more = new ArrayList<>(call.<List<Standing>>real());
                      more.add(0, new Standing(Scene.nobody(), false, 0, null, 0));
                      return more;
                    })));
    faults.add(
        new Fault(
            "lets the erased in",
            "sessionOfTheErasedIsNobodys",
            stage -> {
              Map<String, User> known = new ConcurrentHashMap<>();
              return Fault.stage(
                  Fault.service(
                      stage,
                      SignedIn.class,
                      "user",
                      call -> {
                        String cookie =
                            String.valueOf(call.<HttpServletRequest>arg(0).getHeader("Cookie"));
                        return call.<Optional<User>>real()
                            .or(() -> Optional.ofNullable(known.get(cookie)));
                      }),
                  "signIn",
                  call -> {
                    Map<String, String> headers = call.real();
                    known.put(
                        String.valueOf(headers.get("Cookie")),
                        stage.host().users().find(call.arg(0)).orElseThrow());
                    return headers;
                  });
            }));
    faults.add(
        Fault.of(
            "tells the first of several mergers",
            "mergedPeopleAreToldWithTheLastAccount",
            Users.class,
            "departed",
            new Twist() {
              private final Map<UserId, Departure> first = new HashMap<>();

              @Override
              public Object answer(Call call) throws Throwable {
                Map<UserId, Departure> found = new HashMap<>(call.<Map<UserId, Departure>>real());
                found.forEach(first::putIfAbsent);
                found.replaceAll((id, how) -> first.getOrDefault(id, how));
                return found;
              }
            }));
    faults.add(
        new Fault(
            "throws away what a merged account had",
            "whatWasKeptOfAMergedAccountIsTheOthers",
            stage ->
                Fault.stage(
                    stage,
                    "merge",
                    call -> {
                      UserId who = call.arg(0);
                      for (Enrolment one : stage.host().enrolments().allOf(who)) {
                        stage.unenrol(one.course(), who);
                      }
                      return call.real();
                    })));
  }

  private static void sessions(List<Fault> faults) {
    faults.add(
        Fault.of(
            "remembers who is behind a session",
            "sessionIsItsPersons",
            SignedIn.class,
            "user",
            new Twist() {
              private final Map<String, Object> known = new HashMap<>();

              @Override
              public Object answer(Call call) throws Throwable {
                Object now = call.real();
                return known.computeIfAbsent(
                    String.valueOf(call.<HttpServletRequest>arg(0).getHeader("Cookie")),
                    cookie -> now);
              }
            }));
    faults.add(
        new Fault(
            "takes any password",
            "credentialsAreNameAndPassword",
            stage ->
                Fault.service(
                    stage,
                    SignedIn.class,
                    "user",
                    call -> {
                      String header = call.<HttpServletRequest>arg(0).getHeader("Authorization");
                      return header == null || header.length() < 20
                          ? call.real()
                          : stage
                              .host()
                              .users()
                              .findByUsername(
                                  new String(
                                          Base64.getDecoder().decode(header.substring(6)),
                                          StandardCharsets.UTF_8)
                                      .split(":", 2)[0]);
                    })));
    faults.add(
        Fault.of(
            "has a token without a session",
            "nobodyIsThereWithoutASession",
            SignedIn.class,
            "csrfToken",
            call -> {
              String token = call.real();
              return token.isEmpty() ? "0123456789abcdef" : token;
            }));
    faults.add(
        Fault.of(
            "takes any token for meant",
            "tokenOfTheSessionTellsWhatIsMeant",
            SignedIn.class,
            "isIntended",
            call -> call.<Boolean>real() || !call.<String>arg(1).isEmpty()));
    faults.add(
        Fault.of(
            "knows the field alone",
            "tokenOfTheSessionTellsWhatIsMeant",
            SignedIn.class,
            "isIntended",
            call -> call.<Boolean>real() && !call.<String>arg(1).isEmpty()));
    faults.add(
        Fault.of(
            "wants a token from all",
            "credentialsNeedNoToken",
            SignedIn.class,
            "isIntended",
            call ->
                call.<Boolean>real()
                    && call.<HttpServletRequest>arg(0).getHeader("Authorization") == null));
    faults.add(
        Fault.of(
            "reads the body",
            "bodyIsLeftToThePlugin",
            SignedIn.class,
            "isIntended",
            call -> {
              call.<HttpServletRequest>arg(0).getParameter("_csrf");
              return call.real();
            }));
    faults.add(
        Fault.of(
            "answers in English",
            "answersAreInTheReadersLanguage",
            SignedIn.class,
            "locale",
            call -> Locale.ENGLISH));
  }
}
