package vn.tonghop.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.tonghop.run.JobRun.Outcome;

/** Every command with bad input for every option: one sentence in Vietnamese and a hint, before Spring has started. */
class WrongUsageTest {

    /** Words of the library that a clerk would not understand. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(usage|unknown|missing|invalid|value for|should|required|expected|unmatched|options?|commands?|parameters?)\\b");

    private record Result(int code, String out, String err) {}

    static Stream<String> commands() {
        return commands("", TongHopCommand.line());
    }

    private static Stream<String> commands(String before, CommandLine group) {
        return group.getSubcommands().entrySet().stream()
                .filter(command -> !command.getKey().equals("help"))
                .flatMap(command -> Stream.concat(
                        Stream.of(before + command.getKey()),
                        commands(before + command.getKey() + " ", command.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("an option that is not there, one written twice, and a number that is none are told in one sentence")
    void badOptions(String command) {
        var spec = spec(command);
        told(run(command, filled(spec, "--khong-co")), "Không hiểu \"--khong-co\"");
        for (var option : spec.options()) {
            if (option.typeInfo().getType() == int.class || option.typeInfo().getType() == Integer.class) {
                told(run(command, filled(spec, option.longestName(), "mười")), "\"mười\" của " + option.longestName());
            } else if (option.arity().max() > 0 && !option.typeInfo().isMultiValue()) {
                told(
                        run(command, filled(spec, option.longestName(), "a", option.longestName(), "b")),
                        "chỉ ghi một lần");
            }
            if (option.arity().min() > 0) {
                told(run(command, filled(spec, option.longestName())), "Thiếu: " + option.longestName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("what is missing and what is too much is named; help speaks no English")
    void missingAndTooMuch(String command) {
        var spec = spec(command);
        if (spec.args().stream().anyMatch(argument -> argument.required())) {
            told(run(command), "Thiếu: ");
        }
        var help = run(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Cách dùng: ").doesNotContainPattern(ENGLISH);
    }

    @Test
    @DisplayName("no command, a command that is not there, and help about one that is not there")
    void noSuchCommand() {
        told(run(""), "Thiếu lệnh.");
        told(run("nightli"), "Không hiểu \"nightli\"");
        told(run("help", "nightli"), "Không có lệnh \"nightli\"");
        told(run("mail"), "Thiếu lệnh.");
        told(run("nightly", "--set", "abc"), "\"abc\" của --set");
    }

    @ParameterizedTest
    @CsvSource({
        "'--today hom-qua status', hom-qua",
        "'status --today hom-qua', hom-qua",
        "'--today=hom-qua mail list', hom-qua",
        "'--output ra --today 2026-13-01 status -- 2026-H1', 2026-13-01"
    })
    @DisplayName("options stand before the command or behind it")
    void optionsBeforeTheCommand(String line, String value) {
        told(run(line), "Giá trị \"%s\" của --today không phải là ngày".formatted(value));
    }

    @Test
    @DisplayName("a state of mails goes by its words, with or without diacritics")
    void statesOfMails() {
        told(run("mail list", "--state", "mất"), "các trạng thái: đang chờ, đang gửi, đã gửi");
    }

    @Test
    @DisplayName("lack of memory is a failure in one sentence")
    void lackOfMemory() {
        var told = FailureReport.of(new IllegalStateException(new OutOfMemoryError("Java heap space")));

        assertThat(told.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(told.sentence()).startsWith("Chương trình thiếu bộ nhớ").hasLineCount(1);
    }

    @Test
    @DisplayName("a night of which a part died of an error ends with 3, one of which a part failed otherwise with 1")
    void aCrashIsNeverOne() {
        for (var crash : List.of(new OutOfMemoryError("Java heap space"), new StackOverflowError())) {
            assertThat(RunCommand.ending(partly(new IllegalStateException(crash)), ExitCode.NEEDS_A_PERSON))
                    .isEqualTo(ExitCode.FAILED);
            assertThat(RunCommand.ending(partly(crash), ExitCode.DONE)).isEqualTo(ExitCode.FAILED);
        }
        var failure = new IllegalStateException(new IOException("no space left on device"));
        assertThat(RunCommand.ending(partly(failure), ExitCode.DONE)).isEqualTo(ExitCode.NEEDS_A_PERSON);
        assertThat(RunCommand.ending(partly(failure), ExitCode.FAILED)).isEqualTo(ExitCode.FAILED);
        assertThat(RunCommand.ending(new Outcome("run", Outcome.End.COMPLETED, List.of()), ExitCode.DONE))
                .isEqualTo(ExitCode.DONE);
    }

    private static Outcome partly(Throwable failure) {
        return new Outcome("run", Outcome.End.PARTLY, List.of(failure));
    }

    private static void told(Result result, String sentence) {
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains(sentence)
                .contains("Xem cách dùng: tonghop")
                .hasLineCount(2)
                .doesNotContainPattern(ENGLISH);
    }

    private static List<String> words(String line) {
        return Pattern.compile(" ")
                .splitAsStream(line)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static CommandSpec spec(String command) {
        var line = TongHopCommand.line();
        for (var word : words(command)) {
            line = Objects.requireNonNull(line.getSubcommands().get(word), word);
        }
        return line.getCommandSpec();
    }

    /** What the command must have, so that nothing else is wrong, and those arguments behind it. */
    private static String[] filled(CommandSpec spec, String... wrong) {
        var arguments = new ArrayList<String>();
        spec.positionalParameters().stream()
                .filter(parameter -> parameter.required())
                .forEach(parameter -> arguments.add("2026"));
        spec.options().stream()
                .filter(OptionSpec::required)
                .filter(required -> !List.of(wrong).contains(required.longestName()))
                .forEach(required -> arguments.addAll(List.of(required.longestName(), "1")));
        arguments.addAll(List.of(wrong));
        return arguments.toArray(String[]::new);
    }

    private static Result run(String command, String... arguments) {
        var all = new ArrayList<>(words(command));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static Result run(String[] arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = CommandLineEntry.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
