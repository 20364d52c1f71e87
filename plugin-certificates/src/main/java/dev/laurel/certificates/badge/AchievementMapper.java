package dev.laurel.certificates.badge;

import java.util.Optional;

/** The table {@code cert_achievement}. */
interface AchievementMapper {

  Optional<Achievement> find(String id);

  int insertIfAbsent(Achievement achievement);
}
