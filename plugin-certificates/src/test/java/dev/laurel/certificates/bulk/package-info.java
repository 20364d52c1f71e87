/** Tests of bulk. */
@NullMarked
package dev.laurel.certificates.bulk;

import org.jspecify.annotations.NullMarked;
