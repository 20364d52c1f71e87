/**
 * A small, honest LMS: it starts here, with an embedded Tomcat and an embedded MariaDB, and loads
 * the plugins it finds. Each package below is a feature.
 */
@NullMarked
package dev.laurel.host;

import org.jspecify.annotations.NullMarked;
