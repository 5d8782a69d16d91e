package vn.tonghop.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The page of all commands and exit codes, written from the code; run {@link #main} in the project's folder to write it again. */
public final class CommandsPage {

    static final Path PAGE = Path.of("docs/commands.md");

    private static final int WIDTH = 120;

    private CommandsPage() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The whole page. */
    static String text() {
        var program = TongHopCommand.line();
        program.setUsageHelpWidth(WIDTH);
        var page = new StringBuilder("""
                # Commands

                What `tonghop COMMAND --help` says, as the office reads it. This page is written from the code by
                `vn.tonghop.command.CommandsPage`; a test fails when it is out of date and says how to write it again. Do not edit it by hand.

                ## Exit codes
                | code | name | is |
                | --- | --- | --- |
                """);
        for (var code : ExitCode.values()) {
            page.append("| %d | `%s` | %s |%n".formatted(code.code(), code, meaning(code)));
        }
        add(page, program);
        return page.toString();
    }

    private static void add(StringBuilder page, CommandLine command) {
        page.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n```\n");
        command.getUsageMessage(Ansi.OFF)
                .lines()
                .map(String::stripTrailing)
                .forEach(line -> page.append(line).append('\n'));
        page.append("```\n");
        command.getSubcommands().values().stream().distinct().forEach(below -> add(page, below));
    }

    private static String meaning(ExitCode code) {
        return switch (code) {
            case DONE -> "done; nobody has to do anything";
            case NEEDS_A_PERSON ->
                "done, but a person is needed: refused files, rows to correct, units missing after the cut-off, a held report";
            case WRONG_USAGE -> "nothing was done: wrong usage or settings, or the state of things forbids it";
            case FAILED -> "failed, wholly or in part; from the deadline on also while the report is not out";
            case ANOTHER_RUN -> "nothing was done: another run is active, or `serve` has the embedded database";
        };
    }
}
