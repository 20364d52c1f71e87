package dev.laurel.tck;

import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@link SignedIn} promises. */
public interface SignedInTck extends Staged {

  private SignedIn signedIn() {
    return stage().host().signedIn();
  }

  private Optional<UserId> who(Visit visit) {
    return signedIn().user(visit.request()).map(User::id);
  }

  private static boolean isToken(String token) {
    return token.length() >= 16 && token.chars().allMatch(c -> c > 32 && c < 127);
  }

  /** A session is its person's, as she is now. */
  @Test
  default void sessionIsItsPersons() {
    NewPerson made = Scene.somebody().as(Role.PROJECT_MANAGER);
    UserId id = stage().person(made);
    Map<String, String> headers = stage().signIn(id);
    Map<String, String> other = stage().signIn(new Scene(stage()).person());
    Promise promise = Promise.of("SignedIn.user", "by the host's session or by HTTP Basic");
    promise.is(Optional.of(id), who(Visit.with(headers)), "the session");
    promise.holds(!who(Visit.with(other)).equals(Optional.of(id)), "another's session is hers");
    stage().change(id, made.named("Another Name").as());
    Promise.of("Users", "The people of the host, always as they are now.")
        .is(
            stage().host().users().find(id),
            signedIn().user(Visit.with(headers).request()),
            "the session of one who changed meanwhile");
  }

  /** A name and its password are credentials, and nothing else is. */
  @Test
  default void credentialsAreNameAndPassword() {
    NewPerson made = Scene.somebody();
    UserId id = stage().person(made);
    Promise promise =
        Promise.of("SignedIn.user", "nobody is signed in or the credentials are wrong");
    promise.is(Optional.of(id), who(Visit.byBasic(made.username(), made.password())), "right ones");
    promise.is(
        Optional.of(id), who(Visit.byBasic(made.username(), made.password())), "the second time");
    promise.is(Optional.empty(), who(Visit.byBasic(made.username(), "wrong")), "a wrong password");
    promise.is(Optional.empty(), who(Visit.byBasic(made.username(), "")), "no password");
    promise.is(Optional.empty(), who(Visit.byBasic(Scene.word(), "x")), "a name nobody has");
    for (String odd : List.of("Basic", "Basic !!", "Basic QQ==", "Bearer x", "")) {
      promise.is(
          Optional.empty(),
          who(Visit.byNobody().plus("Authorization", odd)),
          "the header ‘Authorization: " + odd + "’");
    }
  }

  /** Without a session nobody is there, and there is no token. */
  @Test
  default void nobodyIsThereWithoutASession() {
    Map<String, String> headers = stage().signIn(new Scene(stage()).person());
    Visit forged = Visit.with(headers);
    headers.forEach(
        (name, value) -> forged.plus(name, value.substring(0, value.length() - 3) + "zzz"));
    for (Visit visit : List.of(Visit.byNobody(), forged, Visit.byNobody().plus("Cookie", "a=b"))) {
      Promise.of("SignedIn.user", "nobody is signed in or the credentials are wrong")
          .is(Optional.empty(), who(visit), "no session, or a forged one");
      Promise.of("SignedIn.csrfToken", "the token; empty when there is no session")
          .is("", signedIn().csrfToken(visit.request()), "no session, or a forged one");
      Promise.of("SignedIn.isIntended", "it carries the session's CSRF token")
          .is(false, signedIn().isIntended(visit.request(), ""), "no session, or a forged one");
    }
  }

  /** A request is meant that carries the token of its own session. */
  @Test
  default void tokenOfTheSessionTellsWhatIsMeant() {
    Scene scene = new Scene(stage());
    Map<String, String> headers = stage().signIn(scene.person());
    Map<String, String> others = stage().signIn(scene.person());
    String token = signedIn().csrfToken(Visit.with(headers).request());
    String other = signedIn().csrfToken(Visit.with(others).request());
    Promise.of("SignedIn.csrfToken", "The CSRF token for the forms of a page.")
        .holds(isToken(token) && !token.equals(other), "the tokens are " + token + " and " + other);
    Promise promise = Promise.of("SignedIn.isIntended", "it carries the session's CSRF token");
    promise.is(true, signedIn().isIntended(Visit.with(headers).request(), token), "as a field");
    promise.is(
        true,
        signedIn().isIntended(Visit.with(headers).plus("X-CSRF-Token", token).request(), ""),
        "as a header");
    for (String wrong : List.of("", other, token.substring(1), token + "0", "null")) {
      promise.is(
          false,
          signedIn().isIntended(Visit.with(headers).request(), wrong),
          "‘%s’ instead of ‘%s’ as a field".formatted(wrong, token));
      promise.is(
          false,
          signedIn().isIntended(Visit.with(headers).plus("X-CSRF-Token", wrong).request(), ""),
          "‘%s’ instead of ‘%s’ as a header".formatted(wrong, token));
    }
  }

  /** A request that brings its credentials along needs no token. */
  @Test
  default void credentialsNeedNoToken() {
    NewPerson made = Scene.somebody();
    stage().person(made);
    Promise.of("SignedIn.isIntended", "it brought its credentials along (HTTP Basic)")
        .is(
            true,
            signedIn().isIntended(Visit.byBasic(made.username(), made.password()).request(), ""),
            "HTTP Basic");
  }

  /** The host leaves the body to the plugin, and does without its own session. */
  @Test
  default void bodyIsLeftToThePlugin() {
    Map<String, String> headers = stage().signIn(new Scene(stage()).person());
    Visit visit = Visit.with(headers);
    String token = signedIn().csrfToken(Visit.with(headers).request());
    Promise promise = Promise.of("SignedIn.isIntended", "so that the host need not read the body");
    try {
      signedIn().user(visit.request());
      signedIn().csrfToken(visit.request());
      signedIn().locale(visit.request());
      signedIn().isIntended(visit.request(), token);
      signedIn().isIntended(visit.request(), "");
    } catch (UnsupportedOperationException e) {
      promise.is(List.of(), visit.touched(), "what it asked of the request: " + e.getMessage());
    }
    promise.is(List.of(), visit.touched(), "what it asked of the request");
  }

  /** The answer is in the person's own language, or the best that the browser asks for. */
  @Test
  default void answersAreInTheReadersLanguage() {
    Set<Locale> languages = stage().languages();
    for (Locale language : languages) {
      UserId id = stage().person(Scene.somebody().reading(language));
      Promise.of("SignedIn.locale", "the person's own language")
          .is(
              language,
              signedIn()
                  .locale(
                      Visit.with(stage().signIn(id)).plus("Accept-Language", "fr, de").request()),
              "one who reads " + language);
      Promise.of("SignedIn.locale", "the best that the browser asks for")
          .is(
              language.getLanguage(),
              signedIn()
                  .locale(
                      Visit.byNobody()
                          .plus(
                              "Accept-Language",
                              "tlh, " + language.toLanguageTag() + ";q=0.8, *;q=0.1")
                          .request())
                  .getLanguage(),
              "a browser that asks for " + language);
    }
    Promise.of("SignedIn.locale", "The language for the answer to a request.")
        .holds(
            signedIn().locale(Visit.byNobody().request()) != null,
            "there is none for a browser that asks for none");
  }
}
