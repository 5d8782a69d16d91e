package vn.tonghop.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.core.convert.ConversionFailedException;
import vn.tonghop.intake.MissingDropFolderException;
import vn.tonghop.mail.smtp.MissingServerException;
import vn.tonghop.period.UnknownCalendarYearException;
import vn.tonghop.plan.InvalidPlanException;
import vn.tonghop.report.wording.WordingException;
import vn.tonghop.setting.LostDatabaseException;
import vn.tonghop.setting.WrongSettingException;

/**
 * A failure in one sentence that says what and what to do, with its exit code. The stack trace goes to the log only.
 *
 * @param sentence for people
 * @param exitCode for the scheduler
 */
record FailureReport(String sentence, ExitCode exitCode) {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    private static final String DETAIL = "detail";

    static FailureReport of(Throwable failure) {
        LOG.error("the command failed", failure);
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .toList();
        return memory(causes)
                .or(() -> anotherRun(causes))
                .or(() -> plan(causes))
                .or(() -> settings(causes))
                .or(() -> lost(causes))
                .or(() -> dropFolder(causes))
                .or(() -> database(causes))
                .or(() -> disk(causes))
                .orElseGet(() -> new FailureReport(
                        Words.SENTENCES.of("failure.defect", DETAIL, message(causes.get(causes.size() - 1))),
                        ExitCode.FAILED));
    }

    private static Optional<FailureReport> memory(List<Throwable> causes) {
        return first(causes, OutOfMemoryError.class)
                .map(full -> new FailureReport(Words.SENTENCES.of("failure.memory"), ExitCode.FAILED));
    }

    private static Optional<FailureReport> anotherRun(List<Throwable> causes) {
        return first(causes, AnotherRunException.class)
                .map(active -> new FailureReport(message(active), ExitCode.ANOTHER_RUN));
    }

    private static Optional<FailureReport> plan(List<Throwable> causes) {
        return plan(causes, InvalidPlanException.class, "failure.plan")
                .or(() -> plan(causes, WordingException.class, "failure.plan"))
                .or(() -> plan(causes, UnknownCalendarYearException.class, "failure.calendar"));
    }

    private static Optional<FailureReport> plan(List<Throwable> causes, Class<? extends Throwable> type, String key) {
        return first(causes, type)
                .map(wrong -> new FailureReport(Words.SENTENCES.of(key, DETAIL, message(wrong)), ExitCode.WRONG_USAGE));
    }

    private static Optional<FailureReport> lost(List<Throwable> causes) {
        return first(causes, LostDatabaseException.class)
                .map(gone -> new FailureReport(message(gone), ExitCode.WRONG_USAGE))
                .or(() -> causes.stream()
                        .filter(DamagedDatabase::isToldBy)
                        .findFirst()
                        .map(broken -> new FailureReport(
                                Words.SENTENCES.of("failure.databaseDamaged", DETAIL, inOneLine(message(broken))),
                                ExitCode.WRONG_USAGE)));
    }

    private static Optional<FailureReport> wrongSetting(WrongSettingException wrong) {
        return Optional.of(new FailureReport(
                Words.SENTENCES.of("failure.settings", "name", wrong.name(), DETAIL, message(wrong)),
                ExitCode.WRONG_USAGE));
    }

    private static Optional<FailureReport> settings(List<Throwable> causes) {
        return first(causes, WrongSettingException.class)
                .flatMap(FailureReport::wrongSetting)
                .or(() -> bound(causes));
    }

    private static Optional<FailureReport> bound(List<Throwable> causes) {
        return first(causes, BindException.class)
                .map(wrong -> new FailureReport(
                        Words.SENTENCES.of(
                                "failure.settings",
                                "name",
                                wrong.getName().toString(),
                                DETAIL,
                                unreadable(causes).orElseGet(() -> message(causes.get(causes.size() - 1)))),
                        ExitCode.WRONG_USAGE))
                .or(() -> first(causes, MissingServerException.class)
                        .map(wrong -> new FailureReport(
                                Words.SENTENCES.of(
                                        "failure.settings",
                                        "name",
                                        MissingServerException.HOST,
                                        DETAIL,
                                        message(wrong)),
                                ExitCode.WRONG_USAGE)));
    }

    /** A value that is not even of the kind that the setting wants. */
    private static Optional<String> unreadable(List<Throwable> causes) {
        return first(causes, ConversionFailedException.class)
                .map(wrong -> Words.SENTENCES.of("failure.settings.value", "value", String.valueOf(wrong.getValue())));
    }

    private static Optional<FailureReport> dropFolder(List<Throwable> causes) {
        return first(causes, MissingDropFolderException.class)
                .map(missing -> new FailureReport(
                        Words.SENTENCES.of("failure.dropFolder", DETAIL, message(missing)), ExitCode.WRONG_USAGE));
    }

    private static Optional<FailureReport> database(List<Throwable> causes) {
        return first(causes, SQLException.class)
                .map(broken -> new FailureReport(
                        Words.SENTENCES.of("failure.database", DETAIL, inOneLine(message(broken))), ExitCode.FAILED));
    }

    private static Optional<FailureReport> disk(List<Throwable> causes) {
        return first(causes, IOException.class)
                .map(broken ->
                        new FailureReport(Words.SENTENCES.of("failure.disk", DETAIL, detail(causes)), ExitCode.FAILED));
    }

    /** The message of the exception that wraps the disk's own one, because it names the file and the remedy. */
    private static String detail(List<Throwable> causes) {
        return causes.stream()
                .filter(cause -> cause instanceof java.io.UncheckedIOException)
                .map(FailureReport::message)
                .findFirst()
                .orElseGet(() -> message(causes.get(causes.size() - 1)));
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> causes, Class<T> type) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static String message(Throwable cause) {
        var message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message.strip();
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
