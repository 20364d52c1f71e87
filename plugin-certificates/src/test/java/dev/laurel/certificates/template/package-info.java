@NullMarked
package dev.laurel.certificates.template;

import org.jspecify.annotations.NullMarked;
