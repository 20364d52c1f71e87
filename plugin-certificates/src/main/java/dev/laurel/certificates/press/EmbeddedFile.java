package dev.laurel.certificates.press;

import dev.laurel.certificates.Allowed;

/**
 * A file that goes along inside a certificate, which is PDF/A-3a then instead of PDF/A-2a.
 *
 * @param bytes its content; nobody may change them
 * @param name its name, such as {@code credential.json}
 * @param mediaType such as {@code application/json}
 * @param relationship what it is to the certificate (ISO 19005-3 §6.8): {@code Data}, {@code
 *     Source}, {@code Alternative}, {@code Supplement} or {@code Unspecified}
 * @param description for people, such as in a reader's list of attachments
 */
@Allowed("public only if used — because credentials are embedded by whoever issues them")
@SuppressWarnings("ArrayRecordComponent") // shared, never changed, never compared
public record EmbeddedFile(
    byte[] bytes, String name, String mediaType, String relationship, String description) {}
