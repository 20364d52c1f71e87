package dev.laurel.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A user name is one person, however it is written in capitals, and nobody else. */
class AccountsIT {

  private static String fullName(String username, String json) {
    return RunningHost.json(
            RunningHost.call("admin", "PUT", RunningHost.HOST + "/users/" + username, json))
        .path("fullName")
        .asText();
  }

  @Test
  void takesNamesThatDifferByAnAccentForTwoPeople() {
    fullName("zoe-one", "{\"fullName\":\"Zoe\"}");
    fullName("zo%C3%AB-one", "{\"fullName\":\"Zoë\"}");

    assertThat(fullName("zoe-one", "{}")).isEqualTo("Zoe");
    assertThat(fullName("ZO%C3%8B-ONE", "{}")).isEqualTo("Zoë");
  }
}
