package dev.laurel.kit.persistence;

import javax.sql.DataSource;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;

/** Connections for a command that has no host to give it a pool: each is opened when needed. */
public final class Connections {

  private static final String DRIVER = "com.mysql.cj.jdbc.Driver";

  private Connections() {}

  /**
   * Connections to a MySQL or MariaDB; nothing is opened yet.
   *
   * @param url such as {@code jdbc:mysql://localhost:3306/laurel}
   * @param user who signs in
   * @param password the password
   * @return a source for any thread
   */
  public static DataSource to(String url, String user, String password) {
    String zone = url.contains("?") ? "&" : "?";
    return new UnpooledDataSource(DRIVER, url + zone + "connectionTimeZone=UTC", user, password);
  }
}
