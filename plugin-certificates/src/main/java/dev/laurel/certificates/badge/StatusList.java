package dev.laurel.certificates.badge;

import java.time.Instant;

/**
 * A list of bits for the credentials of an organisation.
 *
 * @param id what identifies it
 * @param organisation whose credentials have their bits in it
 * @param number which of the organisation's, from 1
 * @param seed what its places are shuffled by
 * @param taken how many places are taken
 * @param madeAt when it was begun
 */
record StatusList(
    String id, String organisation, int number, String seed, int taken, Instant madeAt) {}
