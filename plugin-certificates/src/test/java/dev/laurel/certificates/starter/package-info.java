/** The designs that come with the plugin. */
@NullMarked
package dev.laurel.certificates.starter;

import org.jspecify.annotations.NullMarked;
