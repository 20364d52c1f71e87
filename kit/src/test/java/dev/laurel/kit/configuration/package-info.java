@NullMarked
package dev.laurel.kit.configuration;

import org.jspecify.annotations.NullMarked;
