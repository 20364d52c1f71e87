/**
 * MyBatis and Flyway, set up the one way that both web applications use: {@link
 * dev.laurel.kit.persistence.Database} hands out mappers that any thread may call and that join the
 * transaction of their thread; {@link dev.laurel.kit.persistence.Migrations} brings the tables up
 * to date.
 */
@NullMarked
package dev.laurel.kit.persistence;

import org.jspecify.annotations.NullMarked;
