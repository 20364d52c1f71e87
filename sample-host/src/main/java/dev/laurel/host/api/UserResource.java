package dev.laurel.host.api;

import dev.laurel.host.departure.Departures;
import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/host/v1/users}. */
@Path("api/host/v1/users")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  static final String NAME_NEEDED = "A user needs a full name.";

  private final Access access;
  private final Accounts accounts;
  private final SignIns signIns;
  private final Departures departures;

  UserResource(Access access, Accounts accounts, SignIns signIns, Departures departures) {
    this.access = access;
    this.accounts = accounts;
    this.signIns = signIns;
    this.departures = departures;
  }

  record Body(
      @Nullable String fullName,
      @Nullable String email,
      @Nullable String password,
      @Nullable String locale,
      @Nullable List<String> roles,
      @Nullable String employeeId,
      @Nullable List<String> organizations,
      @Nullable String username) {

    Accounts.Profile checked() {
      Checks checks =
          new Checks()
              .text(fullName, "fullName", 255)
              .must(fullName == null || !fullName.isBlank(), "fullName", NAME_NEEDED)
              .text(email, "email", 255)
              .must(
                  email == null || email.isEmpty() || email.matches("[^@\\s]+@[^@\\s]+"),
                  "email",
                  "‘%s’ is not a mail address such as ann@example.org.".formatted(email))
              .text(employeeId, "employeeId", 64)
              .must(
                  locale == null || !Locale.forLanguageTag(locale).getLanguage().isEmpty(),
                  "locale",
                  "‘%s’ is not a language tag such as en or pt-BR.".formatted(locale));
      if (password != null) {
        Accounts.objection(password)
            .ifPresent(objection -> checks.must(false, "password", objection));
      }
      checks.complete(roles, "roles").done();
      if (roles != null) {
        roles.forEach(
            role ->
                checks.must(
                    isRole(role),
                    "roles",
                    "‘%s’ is no role. Roles are: admin, project_manager, customer_success_manager."
                        .formatted(role)));
      }
      checks.complete(organizations, "organizations").done();
      if (organizations != null) {
        organizations.forEach(
            name ->
                checks.must(
                    !name.isBlank() && name.length() <= 255 && name.lines().count() == 1,
                    "organizations",
                    "The short name of an organization has 1 to 255 characters in one line."));
        checks.must(
            String.join("\n", organizations).length() <= 2000,
            "organizations",
            "The names of all organizations together have at most 2000 characters.");
      }
      checks.done();
      return new Accounts.Profile(
          fullName,
          email,
          password,
          locale == null ? null : Locale.forLanguageTag(locale),
          roles == null ? null : roles.stream().map(Body::toRole).toList(),
          employeeId,
          organizations);
    }

    private static boolean isRole(String name) {
      return List.of("admin", "project_manager", "customer_success_manager").contains(name);
    }

    private static Role toRole(String name) {
      return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** A person as the API shows her. */
  record Person(String username, String fullName, String email, String locale, List<String> roles) {

    static Person of(User user) {
      return new Person(
          user.username(),
          user.fullName(),
          user.email(),
          user.locale().toLanguageTag(),
          user.roles().stream()
              .map(role -> role.name().toLowerCase(Locale.ROOT))
              .sorted()
              .toList());
    }
  }

  /** Makes an account or changes it. */
  @PUT
  @Path("{username}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object put(
      @Context HttpServletRequest request, @PathParam("username") String username, Body body) {
    access.admin(request);
    checkUsername(username);
    new Checks()
        .must(
            body.fullName() != null && !body.fullName().isBlank()
                || accounts.findByUsername(username).isPresent(),
            "fullName",
            NAME_NEEDED)
        .done();
    Accounts.Profile profile = body.checked();
    String named = body.username();
    if (named != null) {
      checkUsername(named);
      if (!named.equalsIgnoreCase(username) && accounts.findByUsername(named).isPresent()) {
        throw Problem.of(
                409, "USERNAME_TAKEN", "There is another user ‘%s’ already.".formatted(named))
            .exception();
      }
    }
    User user = accounts.put(username, profile);
    if (named != null && !named.equals(user.username())) {
      accounts.rename(user.id(), named);
      user = accounts.find(user.id()).orElseThrow();
    }
    if (body.password() != null) {
      signIns.end(user.id());
    } else if (named != null) {
      signIns.forget();
    }
    return Person.of(user);
  }

  /** Erases a person for good; what was counted of her stays counted. */
  @POST
  @Path("{username}/anonymise")
  public Object anonymise(
      @Context HttpServletRequest request, @PathParam("username") String username) {
    User admin = access.admin(request);
    User user = user(username);
    if (user.id().equals(admin.id())) {
      throw Problem.of(
              409, "YOURSELF", "You cannot erase yourself; another administrator has to do it.")
          .exception();
    }
    departures.erase(user.id());
    signIns.forget();
    return Map.of("erased", true);
  }

  record MergeBody(@Nullable String into) {}

  /** Merges an account into another. */
  @POST
  @Path("{username}/merge")
  @Consumes(MediaType.APPLICATION_JSON)
  public Object merge(
      @Context HttpServletRequest request,
      @PathParam("username") String username,
      @Nullable MergeBody body) {
    User admin = access.admin(request);
    User user = user(username);
    String into = body == null || body.into() == null ? "" : body.into();
    User other = accounts.findByUsername(into).orElse(null);
    if (other == null || other.id().equals(user.id())) {
      String message =
          other == null
              ? "There is no user ‘%s’.".formatted(into)
              : "An account cannot be merged into itself.";
      throw Problem.of(422, "WRONG_INPUT", message)
          .withErrors(List.of(new Problem.FieldError("into", message)))
          .exception();
    }
    if (user.id().equals(admin.id())) {
      throw Problem.of(
              409, "YOURSELF", "You are signed in with this account; merge the other into it.")
          .exception();
    }
    departures.merge(user.id(), other.id());
    signIns.forget();
    return Person.of(accounts.find(other.id()).orElseThrow());
  }

  private User user(String username) {
    return accounts
        .findByUsername(username)
        .orElseThrow(
            () ->
                Problem.of(404, "NO_SUCH_USER", "There is no user ‘%s’.".formatted(username))
                    .exception());
  }

  static void checkUsername(String username) {
    if (!username.matches("[\\p{L}\\p{N}._@+-]{1,100}")) {
      String message =
          "A user name has 1 to 100 letters, digits and the signs . _ @ + -, no blanks.";
      throw Problem.of(422, "WRONG_USERNAME", message)
          .withErrors(List.of(new Problem.FieldError("username", message)))
          .exception();
    }
  }
}
