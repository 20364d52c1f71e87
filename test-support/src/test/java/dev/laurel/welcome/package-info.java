/** The plugin of the plugin author's page, compiled and tested. */
@NullMarked
package dev.laurel.welcome;

import org.jspecify.annotations.NullMarked;
