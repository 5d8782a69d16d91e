package vn.tonghop.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.form.Column;
import vn.tonghop.intake.RawRow;

/** Collects what is wrong with one row while its cells are read one after the other. */
public final class CellFindings {

    private final FileContext file;
    private final RawRow row;
    private final List<Finding> findings;
    private String subject = "";

    CellFindings(FileContext file, RawRow row) {
        this.file = file;
        this.row = row;
        this.findings = new ArrayList<>();
        row.findings().forEach(finding -> findings.add(HiddenNames.in(finding, file, row)));
    }

    /** Notes a finding about a cell and says that there is no value. */
    public <T> Optional<T> none(FindingCode code, Column column, String... details) {
        remark(code, column, details);
        return Optional.empty();
    }

    /** Notes a finding about a cell. */
    public void remark(FindingCode code, Column column, String... details) {
        var finding = Finding.ofCell(code, row.source().line(), file.headerOf(column), row.cell(column), details);
        findings.add(HiddenNames.in(finding, file, row));
    }

    /** The text of a cell that must not be empty. */
    public Optional<String> text(Column column) {
        var text = row.cell(column);
        return text.isEmpty() ? none(FindingCode.CELL_MISSING, column) : Optional.of(text);
    }

    /** Notes the code of the indicator that the row is about. */
    public void about(String code) {
        subject = code;
    }

    String subject() {
        return subject;
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }

    boolean refuse() {
        return !findings.isEmpty() && findings.stream().anyMatch(Finding::refusesRow);
    }

    /** The row as it was written. */
    public RawRow row() {
        return row;
    }

    /** The file that it stands in. */
    public FileContext file() {
        return file;
    }
}
