/**
 * An S3-compatible object store, where one is configured: named bytes put, read, listed and
 * deleted, many at once, each call within a time limit. It knows nothing of documents; what it
 * cannot do now is told apart from what is not there.
 */
@Feature(
    name = "objectstore",
    uses = {"metrics"})
@NullMarked
package dev.laurel.certificates.objectstore;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
