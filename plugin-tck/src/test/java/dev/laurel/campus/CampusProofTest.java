package dev.laurel.campus;

import dev.laurel.tck.HostTck;
import dev.laurel.tck.Stage;
import dev.laurel.test.MariaDb;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;

// tag::proof[]
/** Proves that the campus keeps what a host promises. */
@ExtendWith(MariaDb.class)
class CampusProofTest extends HostTck {

  private final CampusStage campus;

  CampusProofTest(DataSource database) {
    this.campus = new CampusStage(database);
  }

  @Override
  public Stage stage() {
    return campus;
  }

  @AfterAll
  void close() {
    campus.close();
  }
}
// end::proof[]
