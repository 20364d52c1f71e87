/**
 * People and courses that depart: who was erased or merged into another account, and what was
 * deleted, in the host. The host tells it; what it could not tell is found by asking, page by page,
 * again and again. Nothing is done because of a word alone: the host is asked how it is now.
 */
@Feature(
    name = "reconciliation",
    uses = {"audit", "certificate", "document", "generation", "mail"})
@NullMarked
package dev.laurel.certificates.reconciliation;

import dev.laurel.certificates.Feature;
import org.jspecify.annotations.NullMarked;
