package vn.tonghop.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.submission.LineAccount;
import vn.tonghop.trial.TrialOffice.Judgement;
import vn.tonghop.trial.TrialResult;

/** Verdict, counts and findings for programs, in the form that {@code docs/check-json.md} promises. */
final class CheckedFilesAsJson implements CheckedFiles {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String VERDICT = "verdict";

    private final List<Map<String, @Nullable Object>> files = new ArrayList<>();
    private final FindingText text = new FindingText();

    @Override
    public void tell(Path file, Judgement judgement) {
        judgement.results().forEach(result -> files.add(judged(file, result)));
        if (judgement.results().isEmpty()) {
            var entry = entry(file);
            entry.put(VERDICT, null);
            entry.put(
                    "reason",
                    judgement.failures().stream()
                            .findFirst()
                            .map(failure -> FailureReport.of(failure).sentence())
                            .orElseGet(() -> Words.SENTENCES.of("check.notTaken", "file", file.toString())));
            files.add(entry);
        }
    }

    @Override
    public List<String> end() {
        return List.of(JSON.writeValueAsString(Map.of("files", files)));
    }

    private static Map<String, @Nullable Object> entry(Path file) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("file", file.toString());
        return entry;
    }

    private Map<String, @Nullable Object> judged(Path path, TrialResult result) {
        var file = result.answer().file();
        var entry = entry(path);
        entry.put("sha256", file.sha256());
        entry.put("unit", file.unit().map(Object::toString).orElse(null));
        entry.put("period", file.period().map(Object::toString).orElse(null));
        entry.put("form", file.form().map(Object::toString).orElse(null));
        entry.put(VERDICT, file.verdict().map(Enum::name).orElse(null));
        entry.put("lines", lines(result.lines()));
        entry.put("findings", result.findings().stream().map(this::finding).toList());
        return entry;
    }

    private static Map<String, Long> lines(LineAccount account) {
        var lines = new LinkedHashMap<String, Long>();
        lines.put("all", account.all());
        lines.put("preamble", account.preamble());
        lines.put("header", account.header());
        lines.put("blank", account.blank());
        lines.put("aside", account.aside());
        lines.put("accepted", account.accepted());
        lines.put("refused", account.refused());
        return lines;
    }

    private Map<String, Object> finding(Finding finding) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("code", finding.code().name());
        entry.put("severity", finding.code().severity().name());
        entry.put("line", finding.line());
        entry.put("column", finding.column());
        entry.put("value", finding.value());
        entry.put("details", new TreeMap<>(finding.details()));
        entry.put("reason", text.reason(finding));
        entry.put("remedy", text.remedy(finding));
        return entry;
    }
}
