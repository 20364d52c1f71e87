package dev.laurel.certificates;

import dev.laurel.certificates.audit.AuditLog;
import dev.laurel.certificates.badge.BadgeParts;
import dev.laurel.certificates.bulk.Bulks;
import dev.laurel.certificates.certificate.Certificates;
import dev.laurel.certificates.course.CourseCertificates;
import dev.laurel.certificates.doctor.DoctorParts;
import dev.laurel.certificates.document.Documents;
import dev.laurel.certificates.export.Exports;
import dev.laurel.certificates.field.CustomFields;
import dev.laurel.certificates.font.OrganisationFonts;
import dev.laurel.certificates.generation.Generations;
import dev.laurel.certificates.jobs.Jobs;
import dev.laurel.certificates.key.Keys;
import dev.laurel.certificates.learner.LearnerView;
import dev.laurel.certificates.mail.Letters;
import dev.laurel.certificates.reconciliation.Reconciliation;
import dev.laurel.certificates.sharing.Sharings;
import dev.laurel.certificates.statistics.Looks;
import dev.laurel.certificates.template.Templates;
import dev.laurel.kit.persistence.Database;
import dev.laurel.kit.persistence.TextHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The tables of all features, as one database. */
final class Tables {

  private Tables() {}

  /** A database of them. */
  static Database of(DataSource dataSource) {
    return new Database(dataSource, mappers(), handlers());
  }

  private static List<Class<?>> mappers() {
    return Stream.of(
            Documents.mappers(),
            Keys.mappers(),
            AuditLog.mappers(),
            Letters.mappers(),
            OrganisationFonts.mappers(),
            CustomFields.mappers(),
            Templates.mappers(),
            CourseCertificates.mappers(),
            Certificates.mappers(),
            Generations.mappers(),
            Bulks.mappers(),
            Looks.mappers(),
            BadgeParts.mappers(),
            Sharings.mappers(),
            Exports.mappers(),
            LearnerView.mappers(),
            Reconciliation.mappers(),
            DoctorParts.mappers(),
            Jobs.mappers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TextHandler<?>> handlers() {
    List<TextHandler<?>> handlers = new ArrayList<>(Documents.handlers());
    handlers.addAll(Templates.handlers());
    handlers.addAll(Certificates.handlers());
    return handlers;
  }
}
