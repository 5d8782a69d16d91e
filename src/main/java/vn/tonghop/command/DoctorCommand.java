package vn.tonghop.command;

import java.time.Clock;
import picocli.CommandLine.Command;
import vn.tonghop.doctor.Diagnosis.Level;
import vn.tonghop.doctor.Doctor;
import vn.tonghop.doctor.DoctorText;

/** Checks settings, folders, database, figures, mail, calendar and plan. Changes nothing. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand extends ReadingCommand {

    @Override
    ExitCode run(Session session) {
        var seen = session.get(Doctor.class).examine();
        DoctorText.of(seen, session.get(Clock.class).instant()).forEach(this::print);
        var well = seen.stream().noneMatch(diagnosis -> diagnosis.level() == Level.NEEDS_A_PERSON);
        return well ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }
}
