package vn.tonghop.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.aggregation.IndicatorTotal;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.period.PeriodCode;

/**
 * The formal report as data, independent of any file format. Every word of it is final; a writer only lays it out.
 *
 * @param period the period it reports on
 * @param planVersion version of the plan behind it
 * @param stamp the moment that all files of the report carry; the same totals give the same stamp
 * @param letterhead the head of its first page
 * @param title what it is and about what
 * @param addressees to whom it is addressed
 * @param opening the paragraphs before the first section
 * @param sections its numbered parts
 * @param closing its last paragraph, ending in "./."
 * @param ending who signs and who receives it
 * @param appendices the tables attached to it
 * @param sheets the same figures for further calculation
 * @param charts pictures of the figures, for the workbook
 * @param chartSheet name of the sheet that shows them
 * @param exchange the figures as a results file for the next level up
 * @param figures the figures of the office, each with who is in it
 * @param sources the files behind the figures
 * @param warnings what the drafter must look at before it is signed; not printed in the report
 * @param annex what only the office keeps: who sent what and when, who said what, names, sources; empty for the annex itself
 */
public record ConsolidatedReport(
        PeriodCode period,
        String planVersion,
        Instant stamp,
        Letterhead letterhead,
        Title title,
        List<String> addressees,
        List<String> opening,
        List<Section> sections,
        String closing,
        Ending ending,
        List<Appendix> appendices,
        List<DataSheet> sheets,
        List<Chart> charts,
        String chartSheet,
        ReportTable exchange,
        List<IndicatorTotal> figures,
        List<SourceFile> sources,
        List<String> warnings,
        Optional<ConsolidatedReport> annex) {

    /**
     * Ô 5a: tên loại and trích yếu.
     *
     * @param kind "BÁO CÁO"
     * @param subject trích yếu
     * @param addressed "Kính gửi:"
     */
    public record Title(String kind, String subject, String addressed) {}

    public ConsolidatedReport {
        addressees = List.copyOf(addressees);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        sheets = List.copyOf(sheets);
        charts = List.copyOf(charts);
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    /** How many cells the tables of its appendices have. */
    public long cells() {
        return appendices.stream()
                .flatMap(appendix -> appendix.tables().stream())
                .mapToLong(table -> (long) table.rows().size() * table.columns().size())
                .sum();
    }

    /** Whether it still lacks number, day and signature. */
    public boolean isDraft() {
        return letterhead.draftMark().isPresent();
    }
}
