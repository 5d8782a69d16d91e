package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a test looks for in a report. */
final class ReportText {

    private ReportText() {}

    /** Opening, all sections and the closing, in reading order. */
    static List<String> paragraphs(ConsolidatedReport report) {
        var text = new ArrayList<>(report.opening());
        report.sections().forEach(section -> add(text, section));
        text.add(report.closing());
        return text;
    }

    /** The paragraphs of the part with that title. */
    static List<String> part(ConsolidatedReport report, String title) {
        return report.sections().stream()
                .flatMap(section -> Stream.concat(Stream.of(section), section.parts().stream()))
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.paragraphs().stream())
                .toList();
    }

    /** The written cells of a sheet, row by row. */
    static List<List<String>> cells(SheetTable table) {
        return table.stream()
                .map(row -> row.cells().stream().map(Cell::written).toList())
                .toList();
    }

    private static void add(List<String> text, Section section) {
        text.add(section.heading());
        text.addAll(section.paragraphs());
        section.parts().forEach(part -> add(text, part));
    }
}
