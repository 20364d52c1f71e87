/**
 * Reads a PowerPoint presentation into our own immutable model of its first slide, with everything
 * inherited from layout, master and theme resolved. Its door is {@link
 * dev.laurel.certificates.slide.PresentationReader}; what PowerPoint can say and the model cannot
 * is listed in {@link dev.laurel.certificates.slide.Slide#remarks()}, never dropped silently. All
 * lengths are points, all angles degrees clockwise, y grows downwards.
 */
@Feature(name = "slide")
@NullMarked
package dev.laurel.certificates.slide;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
