package vn.tonghop.dashboard;

import java.util.List;

/**
 * The page as data: every word is there, links are relative.
 *
 * @param title heading of the page
 * @param moment when it was written
 * @param tasks what needs a person today
 * @param periods the periods, the one that is being worked on first
 * @param forms headings of the columns of the coverage matrix
 * @param mails the latest mails other than receipts, newest first
 */
public record Dashboard(
        String title,
        String moment,
        List<Task> tasks,
        List<PeriodCard> periods,
        List<String> forms,
        List<MailLine> mails) {

    public Dashboard {
        tasks = List.copyOf(tasks);
        periods = List.copyOf(periods);
        forms = List.copyOf(forms);
        mails = List.copyOf(mails);
    }

    /** One thing to do, with a link to where it is explained; the link may be empty. */
    public record Task(String text, String link) {}

    /**
     * One period.
     *
     * @param label its name
     * @param deadline its dates in a sentence
     * @param tiles the numbers to be seen first
     * @param bar who has submitted, as one bar
     * @param matrix one row for each expected unit
     * @param charts figures by department
     * @param figures the totals of the office
     * @param report the latest version in a sentence
     * @param documents links to its documents
     * @param supplements links to the papers of supplements that were issued
     */
    public record PeriodCard(
            String label,
            String deadline,
            List<Tile> tiles,
            CoverageBar bar,
            Matrix matrix,
            List<FigureChart> charts,
            List<Figure> figures,
            String report,
            List<Link> documents,
            List<Link> supplements) {

        public PeriodCard {
            tiles = List.copyOf(tiles);
            charts = List.copyOf(charts);
            figures = List.copyOf(figures);
            documents = List.copyOf(documents);
            supplements = List.copyOf(supplements);
        }
    }

    /** A number to be seen first, what it counts, and the style of its colour. */
    public record Tile(String number, String words, String style) {}

    /**
     * Units by forms.
     *
     * @param shown the rows to be seen at once: all of them, or of very many units those that are not complete
     * @param more the others
     * @param moreTitle how many others there are, in words; empty if there are none
     */
    public record Matrix(List<UnitRow> shown, List<UnitRow> more, String moreTitle) {

        public Matrix {
            shown = List.copyOf(shown);
            more = List.copyOf(more);
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

    /** A total in words, and the same of the period compared with, empty if there is none. */
    public record Figure(String indicator, String amount, String measure, String earlier) {}

    /** A link with its words. */
    public record Link(String text, String href) {}

    /** A mail: moment, addressee, subject, what became of it, style of its colour, link to its file or empty. */
    public record MailLine(String moment, String addressee, String subject, String state, String style, String link) {}
}
