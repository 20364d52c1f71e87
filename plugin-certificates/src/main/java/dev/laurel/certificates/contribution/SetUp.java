package dev.laurel.certificates.contribution;

import dev.laurel.certificates.doctor.Doctor;
import dev.laurel.certificates.doctor.DoctorParts;
import dev.laurel.certificates.doctor.Told;
import dev.laurel.certificates.web.Site;
import dev.laurel.plugin.Checkup;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What the doctor found of late, for the host's page of plugins. */
final class SetUp implements Checkup {

  /** What is fine answers sooner; a page does not wait for what is not. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Doctor doctor;
  private final Site site;

  SetUp(Doctor doctor, Site site) {
    this.doctor = doctor;
    this.site = site;
  }

  @Override
  public Optional<Report> report(Locale locale) {
    return doctor
        .glance(PATIENCE)
        .map(
            report ->
                new Report(
                    report.checkedAt(),
                    site.address(DoctorParts.PAGE),
                    report.told(site.messages(), locale).stream().map(SetUp::finding).toList()));
  }

  private static Finding finding(Told told) {
    return new Finding(
        told.code(),
        State.valueOf(told.state().name()),
        told.title(),
        told.text(),
        told.value() == null ? "" : told.value());
  }
}
