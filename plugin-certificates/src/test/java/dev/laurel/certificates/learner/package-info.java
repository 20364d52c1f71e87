@NullMarked
package dev.laurel.certificates.learner;

import org.jspecify.annotations.NullMarked;
