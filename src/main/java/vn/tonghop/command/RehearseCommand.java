package vn.tonghop.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.rehearsal.MishapRehearsal;
import vn.tonghop.rehearsal.MishapText;
import vn.tonghop.rehearsal.Rehearsal;
import vn.tonghop.rehearsal.TimelineText;
import vn.tonghop.vietnamese.OfficialDate;

/**
 * Rehearses a whole cycle and prints its calendar. The files of the drop folder are copied; mails, reports and database are the
 * rehearsal's own.
 */
@Command(name = "rehearse", mixinStandardHelpOptions = true)
final class RehearseCommand extends Subcommand {

    private static final String PLACE = "dien-tap";

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(names = "--by-timer", descriptionKey = "option.byTimer")
    boolean byTimer;

    @Option(names = "--mishaps", descriptionKey = "option.mishaps")
    boolean mishaps;

    @Parameters(paramLabel = "KỲ", descriptionKey = "period")
    String period = "";

    @Override
    public Integer call() {
        if (mishaps && byTimer) {
            throw refused(WrongUsageException.Kind.TYPED, "rehearse.oneWay");
        }
        return (mishaps ? playMishaps() : playSmoothly()).code();
    }

    private ExitCode playMishaps() {
        try (var rehearsal = new MishapRehearsal(freeFolder(), options.settings(), now())) {
            var chosen = PeriodArgument.of(period, rehearsal.plan(), command());
            var days = rehearsal.play(chosen);
            if (days.isEmpty()) {
                throw refused(WrongUsageException.Kind.STATE, "rehearse.tooFewUnits");
            }
            new MishapText(rehearsal.plan().calendar())
                    .of(chosen, days, rehearsal.output())
                    .forEach(this::print);
            return ExitCode.DONE;
        }
    }

    private ExitCode playSmoothly() {
        var mode = byTimer ? Rehearsal.Mode.TIMER : Rehearsal.Mode.SERVE;
        try (var rehearsal = new Rehearsal(freeFolder(), options.settings(), mode, now())) {
            var chosen = PeriodArgument.of(period, rehearsal.plan(), command());
            var files = folder(options.input, "input");
            var cycle = rehearsal.play(chosen, files);
            var places = new TimelineText.Places(files, rehearsal.output());
            new TimelineText(rehearsal.plan(), places).of(cycle, mode).forEach(this::print);
            return cycle.isInTime() ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
        }
    }

    private WrongUsageException refused(WrongUsageException.Kind kind, String key) {
        return new WrongUsageException(command().commandLine(), kind, Words.SENTENCES.of(key), null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(options.clock(command()).instant(), OfficialDate.ZONE);
    }

    /** Beside the other results; each rehearsal has its own. */
    private Path freeFolder() {
        var place = folder(options.output, "output").resolve(PLACE);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> place.resolve(Integer.toString(number)))
                .filter(folder -> !Files.exists(folder))
                .findFirst()
                .orElseThrow();
    }

    private static Path folder(@Nullable Path chosen, String otherwise) {
        return (chosen == null ? Path.of(otherwise) : chosen).toAbsolutePath().normalize();
    }
}
