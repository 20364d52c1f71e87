/**
 * The certificates plugin: what starts it and what it contributes to its host. Each feature is a
 * package below this one; its {@code package-info} names the features it uses.
 */
@NullMarked
package dev.laurel.certificates;

import org.jspecify.annotations.NullMarked;
