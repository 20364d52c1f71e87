package dev.laurel.certificates.template;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.certificates.slide.Adjustments;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A template version as the database has it. */
record TemplateRow(
    TemplateId id,
    String lineage,
    int version,
    String title,
    Owner.Kind ownerKind,
    String ownerKey,
    TemplateState state,
    Instant stateSince,
    String fileName,
    String language,
    Adjustments adjustments,
    int revision,
    TemplateJson.Names placeholders,
    Template.Report report,
    DocumentId sourceDocument,
    @Nullable DocumentId compiledDocument,
    UserId uploadedBy,
    Instant uploadedAt) {

  static TemplateRow of(Template template) {
    return new TemplateRow(
        template.id(),
        template.lineage(),
        template.version(),
        template.title(),
        template.owner().kind(),
        template.owner().key(),
        template.state(),
        template.since(),
        template.fileName(),
        template.language(),
        template.adjustments(),
        template.revision(),
        new TemplateJson.Names(template.placeholders()),
        template.report(),
        template.source(),
        template.compiled(),
        template.uploadedBy(),
        template.uploadedAt());
  }

  Template toTemplate() {
    return new Template(
        id,
        lineage,
        version,
        title,
        new Owner(ownerKind, ownerKey),
        state,
        stateSince,
        fileName,
        language,
        adjustments,
        revision,
        placeholders.names(),
        report,
        sourceDocument,
        compiledDocument,
        uploadedBy,
        uploadedAt);
  }
}
