@NullMarked
package dev.laurel.host;

import org.jspecify.annotations.NullMarked;
