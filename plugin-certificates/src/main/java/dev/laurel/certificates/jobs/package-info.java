/**
 * Work that runs in the background and survives a crash: scheduled in the caller transaction, tried
 * again until it is done.
 */
@Feature(
    name = "jobs",
    uses = {"key", "metrics", "objectstore"})
@NullMarked
package dev.laurel.certificates.jobs;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
