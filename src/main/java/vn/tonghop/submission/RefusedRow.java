package vn.tonghop.submission;

/**
 * A row that was refused.
 *
 * @param source where it stands
 * @param subject code of the indicator that it was about, if that could be told, otherwise empty
 */
public record RefusedRow(SourceLine source, String subject) {}
