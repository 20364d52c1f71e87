@NullMarked
package dev.laurel.host.demo;

import org.jspecify.annotations.NullMarked;
