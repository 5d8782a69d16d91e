package vn.tonghop.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.DateStyle;
import vn.tonghop.submission.DecimalStyle;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.submission.ReadingFacts.DataRows;
import vn.tonghop.submission.ReadingFacts.NilReturn;
import vn.tonghop.submission.Submission;

/**
 * What one pass over a file tells about it as a whole, before any row is judged.
 *
 * @param submission the file
 * @param encoding name of the text encoding, for people; empty if the file is no text
 * @param separator separator between cells, as text
 * @param headerLine physical line of the header, 0 if none
 * @param header header cells as written
 * @param match how the header was understood; empty if there is none
 * @param statedUnit what a line such as "Đơn vị: …" above the header says; empty if nothing
 * @param statedPeriod what a line such as "Kỳ báo cáo: …" above the header says; empty if nothing
 * @param titles what names the file outside its table
 * @param units the words in the column of the unit, with the number of rows that have each
 * @param periods the words in the column of the period, with the number of rows that have each
 * @param decimals how the numbers are written
 * @param dates how the dates are written
 * @param lines the account of the lines, data lines not yet split
 * @param data rows of data and the lines they cover
 * @param nil whether the only data says that there is nothing to report
 * @param findings what the reading found about the file as a whole
 */
public record FileSurvey(
        Submission submission,
        String encoding,
        String separator,
        long headerLine,
        List<String> header,
        Optional<HeaderMatch> match,
        String statedUnit,
        String statedPeriod,
        List<Title> titles,
        Map<String, Long> units,
        Map<String, Long> periods,
        DecimalStyle decimals,
        DateStyle dates,
        LineAccount lines,
        DataRows data,
        NilReturn nil,
        List<Finding> findings) {

    public FileSurvey {
        header = List.copyOf(header);
        titles = List.copyOf(titles);
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        findings = List.copyOf(findings);
    }

    /** A file of which nothing could be read, with the reason. */
    static FileSurvey unreadable(Submission submission, String encoding, Finding reason) {
        return new FileSurvey(
                submission,
                encoding,
                "",
                0,
                List.of(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Map.of(),
                Map.of(),
                DecimalStyle.UNDECIDED,
                DateStyle.USUAL,
                LineAccount.NONE,
                new DataRows(0, 0),
                NilReturn.NO,
                List.of(reason));
    }

    /** The same survey of a file of which only the number of its lines is known, each of them unread. */
    FileSurvey withLines(long count) {
        return new FileSurvey(
                submission,
                encoding,
                separator,
                headerLine,
                header,
                match,
                statedUnit,
                statedPeriod,
                titles,
                units,
                periods,
                decimals,
                dates,
                new LineAccount(count, 0, 0, 0, 0, 0, 0),
                new DataRows(count, count),
                nil,
                findings);
    }

    /** The same survey with findings that were made before it. */
    FileSurvey with(List<Finding> before) {
        if (before.isEmpty()) {
            return this;
        }
        return new FileSurvey(
                submission,
                encoding,
                separator,
                headerLine,
                header,
                match,
                statedUnit,
                statedPeriod,
                titles,
                units,
                periods,
                decimals,
                dates,
                lines,
                data,
                nil,
                Stream.concat(before.stream(), findings.stream()).toList());
    }

    /** Whether the file as a whole is refused by what the reading found. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::refusesFile);
    }
}
