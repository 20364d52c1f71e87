/**
 * Pictures of every page in every state, on three sizes of screen, light and dark, from left to
 * right and from right to left; {@code ./looks} takes them and compares them with those kept.
 */
@NullMarked
package dev.laurel.it.looks;

import org.jspecify.annotations.NullMarked;
