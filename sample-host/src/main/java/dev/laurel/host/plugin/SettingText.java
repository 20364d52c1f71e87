package dev.laurel.host.plugin;

import dev.laurel.plugin.AdvancedSetting;
import dev.laurel.plugin.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advanced setting in one language.
 *
 * @param key the field
 * @param label what it is called
 * @param help what it does
 * @param choices the allowed values in words; empty unless it is a choice
 * @param guide where more is told of it, or null
 */
public record SettingText(
    String key,
    String label,
    String help,
    List<AdvancedSetting.Choice> choices,
    @Nullable Link guide) {}
