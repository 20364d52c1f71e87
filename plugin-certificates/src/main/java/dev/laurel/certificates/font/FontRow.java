package dev.laurel.certificates.font;

import dev.laurel.certificates.document.DocumentId;
import dev.laurel.plugin.host.UserId;
import java.time.Instant;

/** A font of an organisation, as the database has it. */
record FontRow(
    String id,
    String organisation,
    String family,
    String style,
    boolean isBold,
    boolean isItalic,
    String fileName,
    DocumentId documentId,
    UserId uploadedBy,
    String uploader,
    Instant uploadedAt) {}
