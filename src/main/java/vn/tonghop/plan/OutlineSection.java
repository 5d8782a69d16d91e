package vn.tonghop.plan;

import java.util.List;

/**
 * One part of the report.
 *
 * @param key what stands in it; known to the report composer
 * @param heading as printed, without its number
 * @param parts the parts below it, in order
 */
public record OutlineSection(String key, String heading, List<OutlineSection> parts) {

    public OutlineSection {
        parts = List.copyOf(parts);
    }
}
