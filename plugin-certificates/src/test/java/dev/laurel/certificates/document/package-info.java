@NullMarked
package dev.laurel.certificates.document;

import org.jspecify.annotations.NullMarked;
