@NullMarked
package dev.laurel.host.plugin;

import org.jspecify.annotations.NullMarked;
