@NullMarked
package dev.laurel.certificates.automatic;

import org.jspecify.annotations.NullMarked;
