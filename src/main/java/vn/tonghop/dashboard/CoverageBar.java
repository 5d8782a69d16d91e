package vn.tonghop.dashboard;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.submission.Coverage;
import vn.tonghop.submission.Coverage.Standing;
import vn.tonghop.template.Sentences;
import vn.tonghop.vietnamese.OfficialNumber;

/**
 * Who has submitted, as one bar of {@link #WIDTH} units that is full when every unit is accounted for.
 *
 * @param segments one for each standing that a unit has, in fixed order
 * @param description the same in words, for who cannot see the bar
 */
public record CoverageBar(List<Segment> segments, String description) {

    /** Width of the whole bar, in units of the drawing. */
    static final int WIDTH = 1_000;

    /** A part of the bar: style of its colour, where it begins, how wide it is, and its words. */
    public record Segment(String style, int x, int width, String words) {}

    public CoverageBar {
        segments = List.copyOf(segments);
    }

    static CoverageBar of(Coverage coverage, Sentences sentences) {
        var segments = new ArrayList<Segment>();
        var counted = 0;
        for (var standing : Standing.values()) {
            var count = coverage.count(standing);
            if (count > 0) {
                var from = place(counted, coverage.expected());
                counted += count;
                segments.add(new Segment(
                        standing.name(),
                        from,
                        place(counted, coverage.expected()) - from,
                        sentences.of("standing." + standing) + ": " + OfficialNumber.written(count)));
            }
        }
        return new CoverageBar(segments, sentences.of("counts", coverage.counts(OfficialNumber::inSentence)));
    }

    private static int place(int units, int expected) {
        return (int) ((long) WIDTH * units / expected);
    }
}
