package dev.laurel.certificates.doctor;

import dev.laurel.certificates.configuration.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that no other check reads, and names that look like settings and are none. */
final class SettingsCheck implements Check {

  /** All that there are, in the groups whose names are looked at; without {@code laurel.}. */
  static final Set<String> KNOWN =
      Set.of(
          "badges.in-pdf",
          "linkedin.organizations",
          "s3.access-key-id",
          "s3.bucket",
          "s3.credentials-file",
          "s3.endpoint",
          "s3.path-style",
          "s3.prefix",
          "s3.region",
          "s3.secret-access-key",
          "signing.alias",
          "signing.keystore",
          "signing.password",
          "signing.password-file",
          "signing.pkcs11",
          "signing.proof-alias",
          "signing.trial",
          "signing.withdrawn",
          "timestamp.at-once",
          "timestamp.password",
          "timestamp.password-file",
          "timestamp.timeout",
          "timestamp.url",
          "timestamp.user",
          "verify.address",
          "verify.per-minute",
          "verify.proxies");

  private final Set<String> names;
  private final List<Runnable> readings;

  /**
   * Of some settings.
   *
   * @param names of all properties and variables that there are
   * @param readings each throws an exception whose words say what is wrong
   */
  SettingsCheck(Set<String> names, List<Runnable> readings) {
    this.names = names;
    this.readings = readings;
  }

  /** The names of all properties and variables of this process. */
  static Set<String> namesOfProcess() {
    Set<String> names = new TreeSet<>(System.getProperties().stringPropertyNames());
    names.addAll(System.getenv().keySet());
    return names;
  }

  @Override
  public Topic topic() {
    return Topic.SETTINGS;
  }

  @Override
  public List<Finding> find() {
    List<Finding> found = new ArrayList<>();
    for (Runnable reading : readings) {
      try {
        reading.run();
      } catch (IllegalArgumentException e) {
        found.add(
            Finding.of(
                Topic.SETTINGS, FindingCode.SETTINGS_UNREADABLE, String.valueOf(e.getMessage())));
      }
    }
    unknown()
        .forEach(name -> found.add(Finding.of(Topic.SETTINGS, FindingCode.SETTINGS_UNKNOWN, name)));
    return found.isEmpty() ? List.of(Finding.of(Topic.SETTINGS, FindingCode.SETTINGS_FINE)) : found;
  }

  /** Names that begin as settings of ours do, and are none. */
  private List<String> unknown() {
    Set<String> known =
        KNOWN.stream()
            .flatMap(name -> Stream.of("laurel." + name, Source.variable(name)))
            .collect(Collectors.toSet());
    Set<String> beginnings =
        known.stream()
            .map(name -> name.replaceFirst("^(laurel\\.[a-z0-9]+\\.|LAUREL_[A-Z0-9]+_).*", "$1"))
            .collect(Collectors.toSet());
    return names.stream()
        .filter(name -> beginnings.stream().anyMatch(name::startsWith))
        .filter(name -> !known.contains(name))
        .sorted()
        .toList();
  }
}
