@NullMarked
package dev.laurel.certificates.objectstore;

import org.jspecify.annotations.NullMarked;
