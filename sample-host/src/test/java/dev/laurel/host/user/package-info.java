@NullMarked
package dev.laurel.host.user;

import org.jspecify.annotations.NullMarked;
