/** Makes pages of the guides; {@link dev.laurel.docs.SiteBuilder} is its door. */
@NullMarked
package dev.laurel.docs;

import org.jspecify.annotations.NullMarked;
