@NullMarked
package dev.laurel.host.mail;

import org.jspecify.annotations.NullMarked;
