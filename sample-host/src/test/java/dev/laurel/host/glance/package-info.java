@NullMarked
package dev.laurel.host.glance;

import org.jspecify.annotations.NullMarked;
