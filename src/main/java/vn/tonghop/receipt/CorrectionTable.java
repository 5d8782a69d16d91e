package vn.tonghop.receipt;

import com.opencsv.CSVWriterBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.FindingText;
import vn.tonghop.form.FormVocabulary;
import vn.tonghop.intake.CorrectableLines;
import vn.tonghop.intake.CorrectionHeading;
import vn.tonghop.intake.Originals;
import vn.tonghop.receipt.ReceiptProperties.Purpose;
import vn.tonghop.receipt.ReceiptReading.Together;
import vn.tonghop.submission.ReadingFacts;
import vn.tonghop.submission.RefusedRow;
import vn.tonghop.submission.RefusedRowRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.template.Sentences;

/**
 * The sender's own refused rows as a table for Excel (UTF-8 with BOM, the sender's separator), with the line, the faults and
 * the remedies beside them. Cells that a spreadsheet would run as a formula are neutralised by an apostrophe.
 */
final class CorrectionTable {

    private static final String BOM = "\uFEFF";
    /** So many rows of each of several files are in memory at once; of a file with more only while its table is made. */
    private static final int READ_TOGETHER = 100;

    private static final char EXCEL_SEPARATOR = ';';
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,\\s]*\\d%?");

    private final Originals originals;
    private final CorrectableLines correctable;
    private final RefusedRowRepository refused;
    private final ReceiptProperties properties;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");
    private final FindingText text = new FindingText();

    CorrectionTable(
            Originals originals,
            CorrectableLines correctable,
            RefusedRowRepository refused,
            ReceiptProperties properties,
            FormVocabulary words) {
        this.originals = originals;
        this.correctable = correctable;
        this.refused = refused;
        this.properties = properties;
        this.words = words;
    }

    /**
     * What is known of the refused rows of a file before its table is made.
     *
     * @param facts how the file was understood
     * @param rows the first of them
     * @param findings what is said about them, in order of lines
     * @param pairs whether there may be the other rows of pairs that do not fit, which were not refused
     */
    record RowsToCorrect(ReadingFacts facts, List<RefusedRow> rows, List<Finding> findings, boolean pairs) {}

    /** The cells of a row as they were read. */
    private record Cells(long line, List<String> cells) {}

    /**
     * The refused rows of each of the files. None of a file in which no single row was refused, and none when files are only
     * tried: their numbers are those of the trial, and a table that goes by them could be merged into another file later.
     */
    Map<Long, RowsToCorrect> together(List<Submission> files, Together known) {
        var ids = files.stream()
                .map(Submission::id)
                .filter(file -> !known.told(file).codes().isEmpty())
                .toList();
        if (ids.isEmpty() || properties.purpose() == Purpose.TRIAL) {
            return Map.of();
        }
        var most = Math.min(READ_TOGETHER, properties.mostCorrectionRows());
        var found = refused.findFindings(ids, most);
        var tables = new HashMap<Long, RowsToCorrect>();
        refused.findFirst(ids, most)
                .forEach((file, rows) -> tables.put(
                        file,
                        new RowsToCorrect(
                                known.about(file),
                                rows,
                                found.getOrDefault(file, List.of()),
                                known.told(file).codes().contains(FindingCode.PART_ABOVE_WHOLE))));
        return tables;
    }

    /** The table of a file with those refused rows; if they may not be all, the rest is read now. */
    byte[] of(Submission file, RowsToCorrect first) {
        var known = first.rows().size() < READ_TOGETHER ? first : all(file.id(), first);
        var written = new StringWriter();
        written.write(BOM);
        try (var csv = new CSVWriterBuilder(written)
                .withSeparator(separator(known.facts()))
                .withLineEnd("\r\n")
                .build()) {
            csv.writeNext(header(file, known.facts()), false);
            var faults =
                    known.findings().stream().filter(Finding::refusesRow).collect(Collectors.groupingBy(Finding::line));
            var width = known.facts().header().size();
            rows(file, known)
                    .forEach(row -> csv.writeNext(row(row, width, faults.getOrDefault(row.line(), List.of())), false));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private RowsToCorrect all(long file, RowsToCorrect first) {
        var alone = List.of(file);
        var most = properties.mostCorrectionRows();
        return new RowsToCorrect(
                first.facts(),
                refused.findFirst(alone, most).getOrDefault(file, List.of()),
                refused.findFindings(alone, most).getOrDefault(file, List.of()),
                first.pairs());
    }

    private List<Cells> rows(Submission file, RowsToCorrect known) {
        var kept = known.rows().stream().noneMatch(row -> row.cells().isEmpty());
        if (kept && !known.pairs()) {
            return known.rows().stream()
                    .map(row -> new Cells(row.source().line(), row.cells()))
                    .toList();
        }
        var lines = correctable.of(file.id(), properties.mostCorrectionRows());
        var rows = new ArrayList<Cells>();
        try (var table = originals.openAgain(file)) {
            for (var line = table.next(); line.isPresent(); line = table.next()) {
                if (lines.contains(line.get().line())) {
                    rows.add(new Cells(line.get().line(), line.get().cells()));
                }
            }
        }
        return rows;
    }

    private String[] header(Submission file, ReadingFacts facts) {
        var cells = new ArrayList<>(facts.header());
        cells.addAll(CorrectionHeading.headings(file.id(), words));
        return cells.toArray(String[]::new);
    }

    private String[] row(Cells row, int width, List<Finding> faults) {
        var cells = new ArrayList<String>();
        row.cells().stream().map(CorrectionTable::harmless).forEach(cells::add);
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(Long.toString(row.line()));
        cells.add(
                faults.isEmpty()
                        ? sentences.of("correct.pair")
                        : joined(faults.stream().map(text::reason).toList()));
        cells.add(joined(faults.stream().map(text::remedy).toList()));
        return cells.toArray(String[]::new);
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().map(CorrectionTable::harmless).collect(Collectors.joining(" "));
    }

    private static char separator(ReadingFacts facts) {
        var separator = facts.separator();
        return separator.equals("\t") || (separator.length() == 1 && !separator.isBlank())
                ? separator.charAt(0)
                : EXCEL_SEPARATOR;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
