package dev.laurel.host.api;

import dev.laurel.host.user.Accounts;
import dev.laurel.host.user.SignIns;
import dev.laurel.kit.web.Problem;
import dev.laurel.plugin.host.Role;
import dev.laurel.plugin.host.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /api/host/v1/users}. */
@Path("api/host/v1/users")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {

  static final String NAME_NEEDED = "A user needs a full name.";

  private final Access access;
  private final Accounts accounts;
  private final SignIns signIns;

  UserResource(Access access, Accounts accounts, SignIns signIns) {
    this.access = access;
    this.accounts = accounts;
    this.signIns = signIns;
  }

  record Body(
      @Nullable String fullName,
      @Nullable String email,
      @Nullable String password,
      @Nullable String locale,
      @Nullable List<String> roles,
      @Nullable String employeeId,
      @Nullable List<String> organizations) {

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
    User user = accounts.put(username, body.checked());
    if (body.password() != null) {
      signIns.forget();
    }
    return Person.of(user);
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
