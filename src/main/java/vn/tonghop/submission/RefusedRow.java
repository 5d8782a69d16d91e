package vn.tonghop.submission;

import java.util.List;

/**
 * A row that was refused.
 *
 * @param source where it stands
 * @param subject code of the indicator that it was about, if that could be told, otherwise empty
 * @param cells its cells as they were read; none where they are to be looked up in the original
 */
public record RefusedRow(SourceLine source, String subject, List<String> cells) {

    public RefusedRow {
        cells = List.copyOf(cells);
    }

    /** A row that was accepted when it was read. */
    public static RefusedRow afterwards(SourceLine source, String subject) {
        return new RefusedRow(source, subject, List.of());
    }
}
