package vn.tonghop.dashboard;

import java.util.List;

/**
 * One indicator by department, as a small drawing of bars.
 *
 * @param indicator wording of the indicator
 * @param total the figure of the office with its measure
 * @param earlier the same figure of the period compared with, in words; empty if there is none
 * @param bars one for each department, from above
 * @param description the same in words, for who cannot see the drawing
 */
public record FigureChart(String indicator, String total, String earlier, List<Bar> bars, String description) {

    /** Height of one bar with its distance, in units of the drawing. */
    static final int ROW = 18;

    /**
     * A bar.
     *
     * @param label short name of the department
     * @param name its full name
     * @param value the figure in words, or why there is none
     * @param y where the row begins
     * @param width how long the bar is; 0 if there is no figure
     */
    public record Bar(String label, String name, String value, int y, int width) {

        /** Base line of the text of this row. */
        public int textLine() {
            return y + ROW - 5;
        }

        /** Where the value stands, right of the bar. */
        public int valueAt() {
            return FigureCharts.LEFT + width + 5;
        }
    }

    public FigureChart {
        bars = List.copyOf(bars);
    }

    /** Height of the drawing. */
    public int height() {
        return bars.size() * ROW;
    }
}
