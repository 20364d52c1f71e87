/**
 * Pages, texts and error answers. {@link dev.laurel.kit.web.PageWriter} draws a {@link
 * dev.laurel.kit.web.Page} with Velocity and escapes whatever is not {@link
 * dev.laurel.kit.web.Html}; {@link dev.laurel.kit.web.Messages} has the words in each language;
 * {@link dev.laurel.kit.web.Problem} is an error as RFC 9457 wants it.
 */
@NullMarked
package dev.laurel.kit.web;

import org.jspecify.annotations.NullMarked;
