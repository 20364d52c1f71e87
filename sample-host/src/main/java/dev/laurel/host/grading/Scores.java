package dev.laurel.host.grading;

import java.util.Map;

/** Scores from 0 to 1 by badge, as the database keeps them. */
record Scores(Map<String, Double> byBadge) {}
