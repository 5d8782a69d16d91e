package vn.tonghop.receipt;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.tonghop.submission.FindingRepository;
import vn.tonghop.submission.Submission;
import vn.tonghop.table.Table;
import vn.tonghop.table.TableLine;
import vn.tonghop.template.Sentences;

/**
 * The sender's own refused rows as a table for Excel (UTF-8 with BOM, the sender's separator), with the line, the faults and
 * the remedies beside them. Cells that a spreadsheet would run as a formula are neutralised by an apostrophe.
 */
final class CorrectionTable {

    private static final String BOM = "\uFEFF";
    private static final char EXCEL_SEPARATOR = ';';
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,\\s]*\\d%?");

    private final Originals originals;
    private final CorrectableLines correctable;
    private final FindingRepository findings;
    private final ReceiptProperties properties;
    private final FormVocabulary words;
    private final Sentences sentences = new Sentences("/receipt/receipt.properties");
    private final FindingText text = new FindingText();

    CorrectionTable(
            Originals originals,
            CorrectableLines correctable,
            FindingRepository findings,
            ReceiptProperties properties,
            FormVocabulary words) {
        this.originals = originals;
        this.correctable = correctable;
        this.findings = findings;
        this.properties = properties;
        this.words = words;
    }

    /**
     * The table of a file's refused rows; empty when no single row was refused, and for a file that was only tried: its
     * number is one of the trial, and a table that goes by it could be merged into another file later.
     *
     * @param found what was found in the file, of all kinds
     */
    Optional<byte[]> of(Submission file, Set<FindingCode> found) {
        if (properties.purpose() == Purpose.TRIAL || found.isEmpty()) {
            return Optional.empty();
        }
        var most = properties.mostCorrectionRows();
        var lines = found.contains(FindingCode.PART_ABOVE_WHOLE)
                ? correctable.of(file.id(), most)
                : correctable.refused(file.id(), most);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try (var table = originals.openAgain(file)) {
            var written = new StringWriter();
            written.write(BOM);
            var csv = new CSVWriterBuilder(written)
                    .withSeparator(separator(table))
                    .withLineEnd("\r\n")
                    .build();
            csv.writeNext(header(file, table), false);
            writeRows(file, table, lines, csv);
            csv.close();
            return Optional.of(written.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
    }

    private void writeRows(Submission file, Table table, Set<Long> lines, ICSVWriter csv) {
        var faults = findings.findByLines(file.id(), lines).stream()
                .filter(Finding::refusesRow)
                .collect(Collectors.groupingBy(Finding::line));
        for (var line = table.next(); line.isPresent(); line = table.next()) {
            if (lines.contains(line.get().line())) {
                csv.writeNext(
                        row(
                                line.get(),
                                table.header().size(),
                                faults.getOrDefault(line.get().line(), List.of())),
                        false);
            }
        }
    }

    private String[] header(Submission file, Table table) {
        var cells = new ArrayList<>(table.header());
        cells.addAll(CorrectionHeading.headings(file.id(), words));
        return cells.toArray(String[]::new);
    }

    private String[] row(TableLine line, int width, List<Finding> faults) {
        var cells = new ArrayList<String>();
        line.cells().stream().map(CorrectionTable::harmless).forEach(cells::add);
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(Long.toString(line.line()));
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

    private static char separator(Table table) {
        var separator = table.isSheet() ? "" : table.dialect().separator();
        return separator.equals("\t") || (separator.length() == 1 && !separator.isBlank())
                ? separator.charAt(0)
                : EXCEL_SEPARATOR;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
