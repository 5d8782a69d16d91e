package vn.tonghop.command;

import java.time.Clock;
import java.time.Instant;
import picocli.CommandLine.Command;
import vn.tonghop.heartbeat.WatchServer;
import vn.tonghop.run.LockFile;
import vn.tonghop.schedule.CronTimes;
import vn.tonghop.schedule.RunWatch;
import vn.tonghop.schedule.ScheduleProperties;
import vn.tonghop.schedule.Timetable;
import vn.tonghop.vietnamese.OfficialDate;

/** Stays up and runs the nights and dispatches at their moments, until it is told to end. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand extends SessionCommand {

    @Override
    ExitCode run(Session session) throws InterruptedException {
        var properties = session.get(ScheduleProperties.class);
        var now = session.get(Clock.class).instant();
        session.get(RunWatch.class).begin(now);
        var timetable = session.get(Timetable.class);
        timetable.start();
        session.get(LockFile.class).writeServing(now);
        say("serve.begun", "night", next(properties.nights(), now), "dispatch", next(properties.dispatches(), now));
        session.get(WatchServer.class).open().ifPresent(address -> say("serve.watched", "address", address));
        timetable.awaitStop();
        return ExitCode.DONE;
    }

    private static String next(CronTimes times, Instant now) {
        return OfficialDate.moment(times.after(now));
    }
}
