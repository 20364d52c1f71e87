@NullMarked
package dev.laurel.certificates.web;

import org.jspecify.annotations.NullMarked;
