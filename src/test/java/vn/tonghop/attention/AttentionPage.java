package vn.tonghop.attention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.storage.ProgramResource;

/** The page of all matters that need a person, written from the code; run {@link #main} in the project's folder to write it again. */
public final class AttentionPage {

    static final Path PAGE = Path.of("docs/attention.md");

    private AttentionPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var sentences = ProgramResource.properties("/attention/attention.properties");
        var page = new StringBuilder("""
                # What needs a person

                One list, told by the exit code, the closing summary, `status`, `doctor`, the dashboard, the daily mail and `tonghop.prom`
                (`tonghop_matters{code="..."}`). A code is stable for ever. Who has to act: UNIT a unit, DRAFTER the drafting department,
                APPROVER who approves the report, OPERATOR who looks after the program. The sentences are those of
                `src/main/resources/attention/attention.properties`; a word in braces is filled in.

                This page is written from the code by `vn.tonghop.attention.AttentionPage`; a test fails when it is out of date and says
                how to write it again. Do not edit it by hand.

                | code | who acts | is told as |
                | --- | --- | --- |
                """);
        for (var code : AttentionCode.values()) {
            page.append("| `%s` | %s | %s |%n"
                    .formatted(
                            code,
                            code.audience(),
                            sentences.getOrDefault(code.name(), "").replace("|", "\\|")));
        }
        return page.toString();
    }
}
