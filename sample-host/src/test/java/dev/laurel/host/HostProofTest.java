package dev.laurel.host;

import dev.laurel.tck.HostTck;
import dev.laurel.tck.Stage;
import dev.laurel.test.MariaDb;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Keeps what plugins are promised. */
@ExtendWith(MariaDb.class)
class HostProofTest extends HostTck {

  private final SampleStage host;

  HostProofTest(DataSource database, @TempDir Path data) {
    this.host = new SampleStage(database, data);
  }

  @Override
  public Stage stage() {
    return host;
  }

  @AfterAll
  void close() {
    host.close();
  }
}
