package vn.tonghop.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all findings, written from the code; run {@link #main} in the project's folder to write it again. */
public final class FindingsPage {

    static final Path PAGE = Path.of("docs/findings.md");

    private static final Map<Severity, String> HEADINGS = Map.of(
            Severity.BLOCKER, "Blockers: the whole file is refused",
            Severity.ERROR, "Errors: the row is refused",
            Severity.WARNING, "Warnings: counted, but somebody should look",
            Severity.INFO, "Information");

    private static final Examples EXAMPLES = new Examples();
    private static final FindingText TEXT = new FindingText();

    private FindingsPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var page = new StringBuilder("""
                # Findings

                Everything that a receipt can say of a file. A code is stable for ever. The sentences are those of
                `src/main/resources/finding/findings.properties`, with the values of an example put in.

                This page is written from the code by `vn.tonghop.finding.FindingsPage`; a test fails when it is out of date and says
                how to write it again. Do not edit it by hand.
                """);
        for (var severity : Severity.values()) {
            page.append("\n## ").append(HEADINGS.get(severity)).append('\n');
            Arrays.stream(FindingCode.values())
                    .filter(code -> code.severity() == severity)
                    .map(FindingsPage::entry)
                    .forEach(page::append);
        }
        return page.toString();
    }

    private static String entry(FindingCode code) {
        var example = EXAMPLES.of(code);
        return """

                ### %s

                - severity: %s%s
                - sentence: %s
                - remedy: %s
                """.formatted(
                        code,
                        code.severity().name().toLowerCase(java.util.Locale.ROOT),
                        place(example),
                        TEXT.reason(example),
                        TEXT.remedy(example));
    }

    private static String place(Finding example) {
        var said = new HashMap<>(example.details());
        if (!example.value().isEmpty()) {
            said.put("value", example.value());
        }
        if (!example.column().isEmpty()) {
            said.put("column", example.column());
        }
        if (example.line() > 0) {
            said.put("line", Long.toString(example.line()));
        }
        if (said.isEmpty()) {
            return "";
        }
        return said.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "%s = `%s`".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "\n- example: ", ""));
    }
}
