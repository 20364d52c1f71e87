package dev.laurel.kit.configuration;

import dev.laurel.kit.configuration.Setting.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All settings there are: no other can be read, and the guide's tables are made of these. */
final class Settings {

  private static final String PATH = "a path";
  private static final String NOTHING = "";

  private static final List<Setting> ALL =
      List.of(
          of(
              "config",
              Reader.BOTH,
              PATH,
              NOTHING,
              "a file of settings, one a line: `laurel.origin = https://lms.example.org`. It has the last word: what is set in any other way goes before it"),
          secret(
              "metrics.token",
              Reader.BOTH,
              "who reads meters sends it; without it they are read from the same machine only; see [Operations](operations.md#what-to-watch)"),
          file("metrics.token", Reader.BOTH),
          of(
              "jdbc.url",
              Reader.HOST,
              "`jdbc:mysql://HOST:PORT/SCHEMA`, also `jdbc:mariadb:`",
              "needed, unless the container gives `jdbc/laurel`",
              "the database, MySQL 8 or MariaDB 10.6 or newer"),
          of("jdbc.user", Reader.HOST, "a name", "`laurel`", "who signs in to it"),
          secret("jdbc.password", Reader.HOST, "who signs in says so with it"),
          file("jdbc.password", Reader.HOST),
          of(
              "origin",
              Reader.HOST,
              "`http://` or `https://`, a name, perhaps a port",
              "`http://localhost:8080`",
              "where people reach the LMS; printed on certificates"),
          of(
              "data",
              Reader.HOST,
              "a folder",
              "`laurel-data` where the server was started",
              "where the LMS keeps mails that are not sent"),
          of(
              "smtp.url",
              Reader.HOST,
              "`smtp://USER@HOST:PORT`, `smtps://…`",
              "mails stay in the data folder",
              "the server that takes mails; see [Mail](administrator.md#mail)"),
          secret("smtp.password", Reader.HOST, "the password of the user in that address"),
          file("smtp.password", Reader.HOST),
          of(
              "mail.from",
              Reader.HOST,
              "an e-mail address",
              "`noreply@localhost`",
              "the address that mails come from"),
          of(
              "log",
              Reader.HOST,
              "`text`, `json`; as a variable or as the property `LAUREL_LOG`",
              "`text`",
              "whether lines of the log are for people or for programs"),
          of(
              "demo",
              Reader.HOST,
              "`true`, `false`",
              "`false`",
              "makes accounts and courses to try with; never where real people sign in, as their passwords are their names"),
          secret(
              "admin.password",
              Reader.HOST,
              "the password of the first administrator, `admin`, where there is no demo; a random one, which the log has, otherwise"),
          file("admin.password", Reader.HOST),
          of(
              "settle",
              Reader.HOST,
              "whole seconds from 0 to 600",
              "`15`",
              "how long plugins of the same server may take to be deployed before courses start without them"),
          of(
              "mariadb.base",
              Reader.HOST,
              "a folder",
              "in the data folder",
              "where the embedded database's program is unpacked, which several sample hosts may share"),
          of(
              "documents",
              Reader.PLUGIN,
              "`database`, `s3`",
              "`database`",
              "where new documents go; see [Where documents are](operations.md#where-documents-are)"),
          of("s3.bucket", Reader.PLUGIN, "a name", NOTHING, "the bucket, which must be there"),
          of(
              "s3.endpoint",
              Reader.PLUGIN,
              "an address such as `https://s3.example.org:9000`",
              "Amazon’s",
              "where the store is"),
          of("s3.region", Reader.PLUGIN, "a name", "`us-east-1`", "its region"),
          of(
              "s3.prefix",
              Reader.PLUGIN,
              "a text such as `certificates/`",
              NOTHING,
              "what the names of all objects begin with; one of its own for each installation"),
          of(
              "s3.path-style",
              Reader.PLUGIN,
              "`true`, `false`",
              "`true` with an endpoint, else `false`",
              "whether the bucket is a part of the path"),
          secret(
              "s3.access-key-id",
              Reader.PLUGIN,
              "who signs in to the store; without it, what the AWS SDK finds"),
          secret("s3.secret-access-key", Reader.PLUGIN, "its secret"),
          of(
              "s3.credentials-file",
              Reader.PLUGIN,
              PATH,
              NOTHING,
              "instead of both: a file with `aws_access_key_id = …` and `aws_secret_access_key = …`"),
          of(
              "signing.keystore",
              Reader.PLUGIN,
              "a path",
              "nothing is signed",
              "a PKCS#12 file with the signing key; see [Signing key](administrator.md#signing-key)"),
          of(
              "signing.pkcs11",
              Reader.PLUGIN,
              PATH,
              NOTHING,
              "instead of it, a configuration of Java’s SunPKCS11 for a token"),
          of("signing.alias", Reader.PLUGIN, "a name", "the only one", "which key"),
          of(
              "signing.proof-alias",
              Reader.PLUGIN,
              "a name",
              "the only one",
              "which Ed25519 key of the file signs proofs of Open Badges"),
          secret(
              "signing.password",
              Reader.PLUGIN,
              "the password of the file, or the PIN of the token"),
          file("signing.password", Reader.PLUGIN),
          of(
              "signing.withdrawn",
              Reader.PLUGIN,
              "`FINGERPRINT@DATE`, several with commas",
              "none",
              "keys that somebody else may have, and since when; see [Signing key](administrator.md#signing-key)"),
          of(
              "signing.trial",
              Reader.PLUGIN,
              PATH,
              NOTHING,
              "a file in which keys for trying out are made; for demos only"),
          of(
              "timestamp.url",
              Reader.PLUGIN,
              "an address such as `https://tsa.example.org/tsr`",
              "no time stamps",
              "a time-stamp server (RFC 3161)"),
          of("timestamp.user", Reader.PLUGIN, "a name", "nobody", "who signs in to it"),
          secret("timestamp.password", Reader.PLUGIN, "who signs in says so with it"),
          file("timestamp.password", Reader.PLUGIN),
          of(
              "timestamp.timeout",
              Reader.PLUGIN,
              "whole seconds from 1 to 99",
              "`10`",
              "how long it may take to answer"),
          of(
              "timestamp.at-once",
              Reader.PLUGIN,
              "a whole number from 1 to 64",
              "`8`",
              "how many certificates of runs wait for it at a time"),
          of(
              "badges.in-pdf",
              Reader.PLUGIN,
              "`true`, `false`",
              "`false`",
              "puts an Open Badge into each PDF; see [Open Badges](administrator.md#open-badges)"),
          of(
              "verify.address",
              Reader.PLUGIN,
              "an address such as `https://verify.example.org/`",
              "a path of the plugin",
              "what printed addresses begin with; see [Verification pages](administrator.md#verification-pages)"),
          of(
              "verify.per-minute",
              Reader.PLUGIN,
              "a whole number; `0` for no limit",
              "`120`",
              "how often one client may verify in a minute"),
          of(
              "verify.proxies",
              Reader.PLUGIN,
              "addresses and ranges, parted by commas",
              "none",
              "proxies whose `X-Forwarded-For` is believed"),
          of(
              "linkedin.organizations",
              Reader.PLUGIN,
              "`NAME=NUMBER`, parted by semicolons",
              "none",
              "numbers of organizations’ pages at LinkedIn"),
          of(
              "fonts",
              Reader.PLUGIN,
              "a folder; not by the container",
              NOTHING,
              "further fonts; see [Fonts](administrator.md#fonts)"));

  private static final Set<String> NAMES =
      ALL.stream().map(Setting::name).collect(Collectors.toUnmodifiableSet());

  private Settings() {}

  /** All, as the guide lists them. */
  static List<Setting> all() {
    return ALL;
  }

  /** Their names. */
  static Set<String> names() {
    return NAMES;
  }

  private static Setting of(
      String name, Reader reader, String takes, String otherwise, String what) {
    return new Setting(name, reader, false, takes, otherwise, what);
  }

  private static Setting secret(String name, Reader reader, String what) {
    return new Setting(name, reader, true, "a secret", NOTHING, what);
  }

  private static Setting file(String name, Reader reader) {
    return new Setting(
        name + "-file", reader, false, PATH, NOTHING, "instead: a file whose first line it is");
  }
}
