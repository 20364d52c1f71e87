package dev.laurel.test;

import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Who is signed in to a {@link FakeHost}: whoever the test says; every call is meant. */
final class FakeSignedIn implements SignedIn {

  private final AtomicReference<@Nullable User> person = new AtomicReference<>();

  void signIn(@Nullable User who) {
    person.set(who);
  }

  @Override
  public Optional<User> user(HttpServletRequest request) {
    return Optional.ofNullable(person.get());
  }

  @Override
  public boolean isIntended(HttpServletRequest request, String field) {
    return true;
  }

  @Override
  public String csrfToken(HttpServletRequest request) {
    return "token";
  }

  @Override
  public Locale locale(HttpServletRequest request) {
    return user(request).map(User::locale).orElse(Locale.ENGLISH);
  }
}
