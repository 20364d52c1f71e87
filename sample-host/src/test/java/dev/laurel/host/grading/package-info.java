@NullMarked
package dev.laurel.host.grading;

import org.jspecify.annotations.NullMarked;
