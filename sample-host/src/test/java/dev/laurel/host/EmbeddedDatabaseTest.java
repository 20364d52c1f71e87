package dev.laurel.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @Test
  void keepsItsRowsOverARestartEvenInATemporaryFolderWithALongName(@TempDir Path temporary)
      throws IOException, SQLException {
    Path folder =
        temporary.resolve(
            "a-folder-with-a-name-so-long-that-no-socket-of-the-system-could-be-in-it");

    try (EmbeddedDatabase first = EmbeddedDatabase.start(folder);
        Connection connection = connect(first)) {
      connection.createStatement().execute("CREATE TABLE kept (word VARCHAR(10))");
      connection.createStatement().execute("INSERT INTO kept VALUES ('still')");
    }

    try (EmbeddedDatabase second = EmbeddedDatabase.start(folder);
        Connection connection = connect(second);
        ResultSet found = connection.createStatement().executeQuery("SELECT word FROM kept")) {
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo("still");
    }
  }

  @Test
  void saysWhichFolderItCannotUseAndWhatToDo(@TempDir Path temporary) {
    assertThatThrownBy(() -> EmbeddedDatabase.start(temporary.resolve("my data")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("my data")
        .hasMessageContaining("--data");
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
