package dev.laurel.tck;

import static dev.laurel.tck.Twist.but;

import dev.laurel.plugin.host.Courses;
import dev.laurel.plugin.host.HostPages;
import dev.laurel.plugin.host.Mailer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What can be wrong with pages, mails, the database, plugins and events. */
final class HostFaults {

  private HostFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    services(faults);
    pages(faults);
    database(faults);
    return faults;
  }

  private static void services(List<Fault> faults) {
    faults.add(
        new Fault(
            "makes its services anew",
            "servicesAreAlwaysTheSame",
            stage ->
                Fault.host(
                    stage,
                    "courses",
                    call ->
                        Twist.twisted(
                            Courses.class, call.<Courses>real(), "none", Twist.Call::real))));
    faults.add(
        new Fault(
            "lives in its own zone",
            "clockIsInUtc",
            stage -> Fault.host(stage, "clock", call -> Clock.system(ZoneId.of("Europe/Berlin")))));
    faults.add(
        Fault.of(
            "writes mails in ASCII",
            "mailsArriveAsTheyWere",
            Mailer.class,
            "send",
            call -> {
              Mailer.Mail mail = call.arg(0);
              return call.with(but(mail, "subject", mail.subject().replaceAll("[^ -~]", "?")));
            }));
    faults.add(
        Fault.of(
            "leaves the HTML out",
            "mailsArriveAsTheyWere",
            Mailer.class,
            "send",
            call -> call.with(but(call.<Mailer.Mail>arg(0), "html", ""))));
    faults.add(
        Fault.of(
            "loses mails quietly",
            "refusedMailsThrow",
            Mailer.class,
            "send",
            call -> {
              try {
                return call.real();
              } catch (IOException e) {
                return null;
              }
            }));
  }

  private static Fault frame(String name, String caughtBy, String pattern, String instead) {
    return Fault.of(
        name,
        caughtBy,
        HostPages.class,
        "frame",
        call -> call.<String>real().replaceAll(pattern, instead));
  }

  private static void pages(List<Fault> faults) {
    faults.add(
        Fault.of(
            "leaves keys as they are in addresses",
            "addressesBeginWithASlashAndAreDifferent",
            HostPages.class,
            "course",
            call -> "/courses/" + call.arg(1) + "/" + call.arg(0)));
    faults.add(
        Fault.of(
            "has one page for all",
            "addressesBeginWithASlashAndAreDifferent",
            HostPages.class,
            "course",
            call -> "/courses"));
    faults.add(
        Fault.of(
            "comes back without the query",
            "signInKnowsWhereToComeBackTo",
            HostPages.class,
            "signIn",
            call -> call.with(call.<String>arg(0).split("\\?", 2)[0])));
    faults.add(
        Fault.of(
            "leaves addresses incomplete",
            "completeAddressHasSchemeAndName",
            HostPages.class,
            "absolute",
            call -> call.arg(0)));
    faults.add(
        Fault.of(
            "gives the content alone",
            "framedPageIsAWholeDocument",
            HostPages.class,
            "frame",
            call -> call.<HostPages.Content>arg(1).html()));
    faults.add(
        Fault.of(
            "takes the content for a template",
            "framedPageIsAWholeDocument",
            HostPages.class,
            "frame",
            call -> call.<String>real().replace("${y}", "")));
    faults.add(frame("does not escape", "plainTextIsEscapedInTheFrame", "&lt;", "<"));
    faults.add(
        frame(
            "does not escape what the head says",
            "plainTextIsEscapedInTheFrame",
            "&quot;&lt;title",
            "\"<title"));
    faults.add(frame("defers nothing", "stylesheetsAndScriptsAreLoaded", " defer", ""));
    faults.add(
        frame(
            "loads one stylesheet", "stylesheetsAndScriptsAreLoaded", "<link[^>]*two.css\">", ""));
    faults.add(
        Fault.of(
            "hides all pages",
            "searchEnginesListWhatSaysSo",
            HostPages.class,
            "frame",
            call ->
                call.with(call.arg(0), but(call.<HostPages.Content>arg(1), "isIndexed", false))));
    faults.add(
        frame("shows all pages", "searchEnginesListWhatSaysSo", "<meta name=\"robots\"[^>]*>", ""));
    faults.add(
        frame(
            "says that all is English", "frameHasLanguageAndToken", "lang=\"de\"", "lang=\"en\""));
    faults.add(
        frame("has no token", "frameHasLanguageAndToken", "<meta name=\"csrf-token\"[^>]*>", ""));
  }

  private static Fault connection(String name, String caughtBy, String method, Twist twist) {
    return new Fault(
        name,
        caughtBy,
        stage -> {
          DataSource wrong =
              Twist.twisted(
                  DataSource.class,
                  stage.host().dataSource(),
                  "getConnection",
                  call -> Twist.twisted(Connection.class, call.<Connection>real(), method, twist));
          return Fault.host(stage, "dataSource", call -> wrong);
        });
  }

  /** A setting of each connection, taken back when it is closed. */
  private static Fault session(String name, String caughtBy, String variable, String value) {
    return new Fault(
        name,
        caughtBy,
        stage -> {
          DataSource wrong =
              Twist.twisted(
                  DataSource.class,
                  stage.host().dataSource(),
                  "getConnection",
                  call -> {
                    Connection right = call.real();
                    set(right, variable, value);
                    return Twist.twisted(
                        Connection.class,
                        right,
                        "close",
                        close -> {
                          set(right, variable, "DEFAULT");
                          return close.real();
                        });
                  });
          return Fault.host(stage, "dataSource", call -> wrong);
        });
  }

  private static void set(Connection connection, String variable, String value)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET SESSION " + variable + " = " + value);
    }
  }

  private static void database(List<Fault> faults) {
    faults.add(
        connection(
            "has another database",
            "databaseIsOneThatPluginsKnow",
            "getMetaData",
            call ->
                Twist.twisted(
                    DatabaseMetaData.class,
                    Twist.twisted(
                        DatabaseMetaData.class,
                        call.<DatabaseMetaData>real(),
                        "getDatabaseProductName",
                        name -> "PostgreSQL"),
                    "getDatabaseProductVersion",
                    version -> "16")));
    faults.add(
        connection(
            "lets plugins make no tables",
            "pluginsMayMakeTables",
            "createStatement",
            call ->
                Twist.twisted(
                    Statement.class,
                    call.<Statement>real(),
                    "execute",
                    execute -> {
                      if (execute.<String>arg(0).startsWith("CREATE")) {
                        throw new SQLException("CREATE command denied");
                      }
                      return execute.real();
                    })));
    faults.add(session("cuts what is too long", "whatDoesNotFitIsRefused", "sql_mode", "''"));
    faults.add(session("has times of its own", "databaseTimesAreInUtc", "time_zone", "'+02:00'"));
    faults.add(
        connection(
            "commits what was left open",
            "connectionsAreManyAndComeBackAsNew",
            "close",
            call -> {
              Connection right = (Connection) call.target();
              if (!right.getAutoCommit()) {
                right.commit();
              }
              return call.real();
            }));
  }
}
