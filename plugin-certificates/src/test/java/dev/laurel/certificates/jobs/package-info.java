@NullMarked
package dev.laurel.certificates.jobs;

import org.jspecify.annotations.NullMarked;
