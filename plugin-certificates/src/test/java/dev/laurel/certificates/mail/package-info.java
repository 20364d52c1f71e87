@NullMarked
package dev.laurel.certificates.mail;

import org.jspecify.annotations.NullMarked;
