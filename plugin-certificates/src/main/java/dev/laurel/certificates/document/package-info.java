/**
 * Bytes that never change, kept once under the hash of their content: presentations, compiled
 * templates, what belongs to one certificate. They are kept in the database, or in an object store
 * where one is configured; wherever they are, they are found.
 */
@Feature(
    name = "document",
    uses = {"metrics", "objectstore"})
@NullMarked
package dev.laurel.certificates.document;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
