/**
 * What those who run the plugin watch: the meters, and how queues, runs and mails stand, at an
 * address that only they may read.
 */
@Feature(
    name = "monitoring",
    uses = {"generation", "jobs", "mail", "metrics", "web"})
@NullMarked
package dev.laurel.certificates.monitoring;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
