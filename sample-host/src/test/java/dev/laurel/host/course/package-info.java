@NullMarked
package dev.laurel.host.course;

import org.jspecify.annotations.NullMarked;
