package vn.tonghop.submission;

/**
 * A row whose key stands more than once in its file.
 *
 * @param source where it stands
 * @param key what is repeated, for people
 * @param subject code of the indicator that is repeated, empty for rows of the lists
 */
public record RepeatedRow(SourceLine source, String key, String subject) {}
