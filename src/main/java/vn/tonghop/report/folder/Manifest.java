package vn.tonghop.report.folder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.aggregation.SourceFile;
import vn.tonghop.report.Cell;
import vn.tonghop.report.ConsolidatedReport;
import vn.tonghop.report.ReportTable.Row;

/** What a report was made of and what it consists of, as JSON; the same report gives the same text. */
final class Manifest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String programVersion;

    Manifest(String programVersion) {
        this.programVersion = programVersion;
    }

    byte[] of(ConsolidatedReport report, int version, List<ReportFile> files) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("period", report.period().toString());
        manifest.put("version", version);
        manifest.put("stamp", report.stamp().toString());
        manifest.put("draft", report.isDraft());
        manifest.put("planVersion", report.planVersion());
        manifest.put("programVersion", programVersion);
        manifest.put("totals", totals(report));
        manifest.put("coverage", coverage(report));
        manifest.put("warnings", report.warnings());
        manifest.put("inputs", report.sources().stream().map(Manifest::input).toList());
        manifest.put("files", files.stream().map(Manifest::file).toList());
        return JSON.writeValueAsBytes(manifest);
    }

    /** Code and figure of each row of the results file. */
    private static Map<String, BigDecimal> totals(ConsolidatedReport report) {
        var totals = new LinkedHashMap<String, BigDecimal>();
        report.exchange().rows().stream()
                .map(Row::cells)
                .forEach(cells -> cells.stream()
                        .flatMap(cell -> cell.number().stream())
                        .findFirst()
                        .ifPresent(amount -> totals.put(code(cells), amount)));
        return totals;
    }

    /** Who is in each figure and who is not: the codes of the units by what they answered. */
    private static Map<String, Map<String, List<String>>> coverage(ConsolidatedReport report) {
        var coverage = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var total : report.figures()) {
            var answers = new LinkedHashMap<String, List<String>>();
            for (var answer : total.coverage().answers()) {
                answers.computeIfAbsent(answer.answer().name(), first -> new ArrayList<>())
                        .add(answer.unit().code().value());
            }
            coverage.put(total.indicator().code().value(), answers);
        }
        return coverage;
    }

    private static String code(List<Cell> cells) {
        return cells.get(2).written();
    }

    private static Map<String, Object> input(SourceFile source) {
        var input = new LinkedHashMap<String, Object>();
        input.put("submission", source.submission());
        input.put("unit", source.unit().code().value());
        input.put("form", source.form().value());
        input.put("fileName", source.fileName());
        input.put("revision", source.revision());
        input.put("received", source.received().toString());
        input.put("sha256", source.sha256());
        return input;
    }

    private static Map<String, Object> file(ReportFile file) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", file.name());
        entry.put("mediaType", file.format().mediaType());
        entry.put("bytes", file.size());
        entry.put("sha256", file.sha256());
        return entry;
    }
}
