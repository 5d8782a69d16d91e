package vn.tonghop.dashboard;

import java.util.List;

/**
 * The page as data: every word is there, links are relative.
 *
 * @param title heading of the page
 * @param moment when it was written
 * @param tasks what needs a person today
 * @param periods the periods in the order of the plan
 * @param forms headings of the columns of the coverage matrix
 */
public record Dashboard(String title, String moment, List<Task> tasks, List<PeriodCard> periods, List<String> forms) {

    public Dashboard {
        tasks = List.copyOf(tasks);
        periods = List.copyOf(periods);
        forms = List.copyOf(forms);
    }

    /** One thing to do, with a link to where it is explained; the link may be empty. */
    public record Task(String text, String link) {}

    /**
     * One period.
     *
     * @param label its name
     * @param deadline its dates in a sentence
     * @param counts who has submitted, in a sentence
     * @param share share of complete units in percent, whole number, for the bar
     * @param rows one row for each expected unit
     * @param figures the totals of the office
     * @param report the latest version in a sentence
     * @param documents links to its documents
     */
    public record PeriodCard(
            String label,
            String deadline,
            String counts,
            int share,
            List<UnitRow> rows,
            List<Figure> figures,
            String report,
            List<Link> documents) {

        public PeriodCard {
            rows = List.copyOf(rows);
            figures = List.copyOf(figures);
            documents = List.copyOf(documents);
        }
    }

    /** One unit: how it stands and one cell for each form. */
    public record UnitRow(String unit, String standing, String style, List<Cell> cells) {

        public UnitRow {
            cells = List.copyOf(cells);
        }
    }

    /** The latest file of a form: verdict in words, style of its colour, link to its receipt or empty. */
    public record Cell(String text, String style, String link) {}

    /** A total in words. */
    public record Figure(String indicator, String amount, String measure) {}

    /** A link with its words. */
    public record Link(String text, String href) {}
}
