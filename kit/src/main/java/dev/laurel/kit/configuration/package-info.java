/**
 * How settings are read, in both web applications alike, and which there are: from names that the
 * container gives, its context parameters, system properties, environment variables, and one file.
 */
@NullMarked
package dev.laurel.kit.configuration;

import org.jspecify.annotations.NullMarked;
