package vn.tonghop.report;

import java.util.List;

/**
 * A table attached to the report, with pages of its own.
 *
 * @param label "Phụ lục I"
 * @param title its title in capitals
 * @param notes lines under the title, in italics
 * @param tables its tables
 * @param charts pictures below the tables; may be empty
 * @param legend explanation of the signs in the tables; may be empty
 * @param closing the mark of its end, unless the legend has it; may be empty
 * @param orientation how its pages lie
 */
public record Appendix(
        String label,
        String title,
        List<String> notes,
        List<ReportTable> tables,
        List<Chart> charts,
        String legend,
        String closing,
        Orientation orientation) {

    /** How a page lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Appendix {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }
}
