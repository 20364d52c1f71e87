/** Sample hosts in processes of their own, and what they must survive. */
@NullMarked
package dev.laurel.test.host;

import org.jspecify.annotations.NullMarked;
