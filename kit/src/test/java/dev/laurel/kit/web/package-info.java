@NullMarked
package dev.laurel.kit.web;

import org.jspecify.annotations.NullMarked;
