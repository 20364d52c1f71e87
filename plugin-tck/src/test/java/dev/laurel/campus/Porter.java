package dev.laurel.campus;

import dev.laurel.plugin.host.SignedIn;
import dev.laurel.plugin.host.User;
import dev.laurel.plugin.host.UserId;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows who comes in: by the pass that she got when she signed in, or by name and password. */
final class Porter implements SignedIn {

  static final String PASS = "campus_pass";
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private final Registrar registrar;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Pass> passes = new ConcurrentHashMap<>();

  Porter(Registrar registrar) {
    this.registrar = registrar;
  }

  private record Pass(UserId who, String csrf) {}

  /** A pass for somebody, as the value of the cookie. */
  String pass(UserId who) {
    String pass = word(24);
    passes.put(pass, new Pass(who, word(18)));
    return pass;
  }

  String word(int bytes) {
    byte[] word = new byte[bytes];
    random.nextBytes(word);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(word);
  }

  private Optional<Pass> pass(HttpServletRequest request) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(PASS))
            .flatMap(cookie -> Optional.ofNullable(passes.get(cookie.getValue())).stream())
            .filter(pass -> registrar.accounts().containsKey(pass.who()))
            .findFirst();
  }

  private static boolean isBasic(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.startsWith("Basic ");
  }

  @Override
  public Optional<User> user(HttpServletRequest request) {
    if (isBasic(request)) {
      return credentials(request)
          .flatMap(
              pair ->
                  registrar.accounts().values().stream()
                      .filter(account -> account.user().username().equals(pair[0]))
                      .filter(account -> account.password().equals(pair[1]))
                      .map(Registrar.Account::user)
                      .findFirst());
    }
    return pass(request)
        .flatMap(pass -> Optional.ofNullable(registrar.accounts().get(pass.who())))
        .map(Registrar.Account::user);
  }

  private static Optional<String[]> credentials(HttpServletRequest request) {
    try {
      byte[] pair = Base64.getDecoder().decode(request.getHeader("Authorization").substring(6));
      return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2))
          .filter(both -> both.length == 2);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isIntended(HttpServletRequest request, String field) {
    String header = request.getHeader("X-CSRF-Token");
    String given = header == null ? field : header;
    return isBasic(request) || pass(request).filter(pass -> pass.csrf().equals(given)).isPresent();
  }

  @Override
  public String csrfToken(HttpServletRequest request) {
    return pass(request).map(Pass::csrf).orElse("");
  }

  @Override
  public Locale locale(HttpServletRequest request) {
    return user(request).map(User::locale).orElseGet(() -> asked(request));
  }

  private static Locale asked(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    Stream<Locale> wanted =
        header == null
            ? Stream.empty()
            : Locale.LanguageRange.parse(header.replace(" ", "")).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()));
    return wanted
        .flatMap(one -> LANGUAGES.stream().filter(l -> l.getLanguage().equals(one.getLanguage())))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
