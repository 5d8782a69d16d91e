package vn.tonghop.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.schedule.CronTimes;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.schedule.Timetable;
import vn.tonghop.vietnamese.OfficialDate;

/** Stays up and runs the nights and dispatches at their moments, until it is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("the command was not started by the command line");
        }
        var command = spec;
        var clock = options.clock(command);
        try (var session = Session.open(clock, options.settings())) {
            var properties = session.get(ScheduleProperties.class);
            session.get(RunWatch.class).begin(clock.instant());
            var timetable = session.get(Timetable.class);
            timetable.start();
            say(command, properties, clock.instant());
            timetable.awaitStop();
        }
        return ExitCode.DONE.code();
    }

    private static void say(CommandSpec command, ScheduleProperties properties, Instant now) {
        var out = command.commandLine().getOut();
        out.println(Words.SENTENCES.of(
                "serve.begun",
                "night",
                next(properties.nights(), now),
                "dispatch",
                next(properties.dispatches(), now)));
        out.flush();
    }

    private static String next(CronTimes times, Instant now) {
        return OfficialDate.moment(times.after(now).atZone(OfficialDate.ZONE));
    }
}
